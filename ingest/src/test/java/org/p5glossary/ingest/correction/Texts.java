package org.p5glossary.ingest.correction;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.passage.VersionText;

/** Versions for tests: a paragraph is written with "|" between its sentences. */
final class Texts {

  private Texts() {}

  /** A version; what stands between "|" is a sentence as it is, white space at its ends aside. */
  static VersionText version(Language language, String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      StringBuilder text = new StringBuilder();
      List<TextRange> sentences = new ArrayList<>();
      for (String part : paragraph.split("\\|", -1)) {
        String sentence = part.strip();
        if (sentence.isEmpty()) {
          continue;
        }
        if (text.length() > 0 && !language.equals(Language.CHINESE)) {
          text.append(' ');
        }
        sentences.add(new TextRange(text.length(), text.length() + sentence.length()));
        text.append(sentence);
      }
      blocks.add(
          new Block(
              BlockType.PARA, Label.NONE, text.toString(), List.of(), List.of(), sentences, false));
    }
    return VersionText.of(language, blocks);
  }

  /** One paragraph of these sentences. */
  static VersionText of(Language language, List<String> sentences) {
    return version(language, String.join("|", sentences));
  }
}
