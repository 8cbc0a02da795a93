package org.p5glossary.web.view;

import java.util.Objects;

/**
 * One term of an entry.
 *
 * @param text the term, never null
 * @param status never null
 * @param type never null
 * @param count how often it stands in the papers
 * @param matched whether the search on this page matched it
 * @param note a note on its use, "" if none
 */
public record TermView(
    String text, TermStatus status, TermType type, int count, boolean matched, String note) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public TermView {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(note, "note");
    Bounds.atLeast(0, count, "count");
  }
}
