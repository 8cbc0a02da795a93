package org.p5glossary.ingest.check;

import java.util.Objects;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Where something stands in a draft.
 *
 * @param side never null
 * @param sentence number of the sentence within its side, 0-based
 * @param block number of the block that holds it, 0-based
 * @param paragraph how to cite the block, may be empty
 * @param text the whole sentence, never null
 * @param range what is meant in the sentence, in UTF-16 units; the whole of it if nothing less is
 */
public record Place(
    Side side, int sentence, int block, String paragraph, String text, TextRange range) {

  /**
   * @throws IllegalArgumentException if the range lies outside the sentence
   */
  public Place {
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(text, "text");
    if (range.end() > text.length()) {
      throw new IllegalArgumentException(
          "range " + range + " lies outside a sentence of " + text.length() + " units");
    }
  }

  /** A part of a sentence. */
  static Place of(Side side, VersionText version, int sentence, TextRange range) {
    VersionText.Sentence at = version.sentences().get(sentence);
    return new Place(side, sentence, at.block(), at.paragraph(), at.text(), range);
  }

  /** A whole sentence. */
  static Place of(Side side, VersionText version, int sentence) {
    String text = version.sentences().get(sentence).text();
    return of(side, version, sentence, new TextRange(0, text.length()));
  }

  /** The words that are meant. */
  public String quote() {
    return range.of(text);
  }
}
