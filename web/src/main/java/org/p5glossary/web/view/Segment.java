package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A piece of text that is shown in one way. Text is never markup: it is escaped when shown.
 *
 * @param text the words as they stand, never null
 * @param highlighted whether a search found these words
 * @param entry id of the term base entry that the words are a term of
 */
public record Segment(String text, boolean highlighted, Optional<String> entry) {

  public Segment {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(entry, "entry");
  }

  /** Text without any mark. */
  public static Segment plain(String text) {
    return new Segment(text, false, Optional.empty());
  }

  /** Words that a search found. */
  public static Segment hit(String text) {
    return new Segment(text, true, Optional.empty());
  }

  /** Words that are a term of an entry. */
  public static Segment term(String text, String entry) {
    return new Segment(text, false, Optional.of(entry));
  }

  /** Words that may stand for a term of an entry that is said otherwise elsewhere. */
  public static Segment guess(String text, String entry) {
    return new Segment(text, true, Optional.of(entry));
  }

  /** The words of all segments in a row. */
  public static String join(List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    segments.forEach(segment -> text.append(segment.text()));
    return text.toString();
  }
}
