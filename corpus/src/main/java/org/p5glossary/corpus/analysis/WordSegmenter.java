package org.p5glossary.corpus.analysis;

import java.util.List;
import org.p5glossary.corpus.document.TextRange;

/**
 * Cuts text of a script without spaces into words. A pure function; implementations are
 * thread-safe.
 */
public interface WordSegmenter {

  /**
   * The words of a text in reading order, without overlaps; white space belongs to none, marks of
   * punctuation are words of their own.
   *
   * @param text any text, never null
   * @return ranges that never cut a surrogate pair; empty for a blank text
   */
  List<TextRange> words(String text);
}
