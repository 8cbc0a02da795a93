package org.p5glossary.ingest.candidates;

import java.util.List;
import org.p5glossary.corpus.analysis.TaggedToken;

/**
 * A text with its words, where a tagger has read it.
 *
 * @param text never blank
 * @param tokens its words in order with their parts of speech; empty if no tagger has read it
 */
public record AnnotatedText(String text, List<TaggedToken> tokens) {

  /**
   * @throws IllegalArgumentException if the text is blank or a token ends beyond it
   */
  public AnnotatedText {
    tokens = List.copyOf(tokens);
    if (text.isBlank()) {
      throw new IllegalArgumentException("an annotated text must not be blank");
    }
    if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).end() > text.length()) {
      throw new IllegalArgumentException(
          "tokens must end within the text of "
              + text.length()
              + " units, but the last was "
              + tokens.get(tokens.size() - 1));
    }
  }

  /** A text that no tagger has read. */
  public static AnnotatedText plain(String text) {
    return new AnnotatedText(text, List.of());
  }
}
