package org.p5glossary.corpus.analysis;

import java.util.List;
import org.p5glossary.corpus.language.Language;

/**
 * Cuts text into tokens. A pure function of its arguments; implementations are thread-safe and
 * accept any text, ill-formed UTF-16 included.
 */
public interface TextAnalyzer {

  /**
   * The tokens of a text in reading order, without overlaps; white space, punctuation and symbols
   * belong to none.
   *
   * @param text any text, never null
   * @param language language of the text: decides stems and elisions, never null
   * @return an unmodifiable list, empty if the text holds no word
   */
  List<Token> analyze(String text, Language language);

  /** Whether stems of words in this language can differ from their folded forms. */
  boolean stems(Language language);
}
