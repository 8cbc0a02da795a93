package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * A finding of a check as people read it.
 *
 * @param id its name, for silencing it
 * @param kind never null
 * @param severity never null
 * @param say the sentence that says it
 * @param found the words at issue, may be empty
 * @param suggestion what to write instead, may be empty
 * @param source where in the original, if it has a place there
 * @param target where in the draft, if it has a place there
 * @param entry id of the entry that it is about, if any
 * @param changes what differs from an earlier wording; empty if it is not about one
 */
public record FindingRow(
    String id,
    FindingKind kind,
    FindingSeverity severity,
    FindingSaying say,
    String found,
    String suggestion,
    Optional<Quote> source,
    Optional<Quote> target,
    Optional<String> entry,
    List<Change> changes) {

  /**
   * A sentence with a part that is meant.
   *
   * @param language of the sentence
   * @param paragraph how to cite its place, may be empty
   * @param before what stands before the part
   * @param part the part, the whole sentence if nothing less is meant
   * @param after what stands behind it
   */
  public record Quote(
      Language language, String paragraph, String before, String part, String after) {

    public Quote {
      Objects.requireNonNull(language, "language");
    }

    /** Whether the whole sentence is meant. */
    public boolean whole() {
      return before.isEmpty() && after.isEmpty();
    }
  }

  /**
   * A run of text that is in both wordings, or in one.
   *
   * @param kind how it changed
   * @param text not empty
   */
  public record Change(Kind kind, String text) {}

  /** How a run of text changed. */
  public enum Kind {
    SAME,
    REMOVED,
    ADDED
  }

  public FindingRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(say, "say");
    changes = List.copyOf(changes);
  }
}
