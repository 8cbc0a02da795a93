package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;

/**
 * A table that a capital filled in, row by row.
 *
 * @param delegation whose it is, never null
 * @param rows what becomes of each row; empty before a table was brought
 * @param audiences whom the reasons may be for
 * @param notices what was done, or why it was not
 */
public record BallotView(
    Delegation delegation, List<Row> rows, List<Audience> audiences, List<Notice> notices) {

  /** What becomes of a row. */
  public enum Outcome {
    NEW,
    SAID,
    LEFT_OPEN,
    REFUSED
  }

  /** Why a row cannot be recorded. */
  public enum Problem {
    UNREADABLE,
    OTHER_DELEGATION,
    NO_SECTION,
    TEXT_CHANGED,
    TWICE
  }

  /**
   * A row.
   *
   * @param line where it begins, from 1
   * @param entry the id that stands there
   * @param language the tag that stands there
   * @param outcome never null
   * @param problem why it is refused; empty if it is not
   * @param detail what the program says of a value that it cannot read, in English; else empty
   */
  public record Row(
      int line,
      String entry,
      String language,
      Outcome outcome,
      Optional<Problem> problem,
      String detail) {

    public Row {
      Objects.requireNonNull(outcome, "outcome");
      Objects.requireNonNull(problem, "problem");
    }
  }

  public BallotView {
    Objects.requireNonNull(delegation, "delegation");
    rows = List.copyOf(rows);
    audiences = List.copyOf(audiences);
    notices = List.copyOf(notices);
  }
}
