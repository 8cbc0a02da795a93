package org.p5glossary.corpus.analysis;

import java.util.Objects;
import org.p5glossary.corpus.document.TextRange;

/**
 * A token with its part of speech.
 *
 * @param start first UTF-16 unit in the sentence, 0-based
 * @param end one past the last UTF-16 unit, greater than {@code start}
 * @param partOfSpeech never null
 */
public record TaggedToken(int start, int end, PartOfSpeech partOfSpeech) {

  /**
   * @throws IllegalArgumentException if the range is empty or negative
   */
  public TaggedToken {
    Objects.requireNonNull(partOfSpeech, "partOfSpeech");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "tagged token needs 0 <= start < end, but had [" + start + ", " + end + ")");
    }
  }

  /** The same token in a text that the sentence is a part of, {@code units} further on. */
  public TaggedToken movedBy(int units) {
    return new TaggedToken(start + units, end + units, partOfSpeech);
  }

  /** The place of the token in the sentence. */
  public TextRange range() {
    return new TextRange(start, end);
  }
}
