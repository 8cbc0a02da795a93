package org.p5glossary.glossary.intake;

import java.util.Objects;

/**
 * What to do with the rows of a file that cannot simply be written.
 *
 * @param refused rows that are no entries
 * @param conflicting rows whose entry is about another concept
 */
public record ImportPolicy(Refused refused, Conflicting conflicting) {

  /** One bad row, and nothing of the file is written. */
  public static final ImportPolicy STRICT = new ImportPolicy(Refused.STOP, Conflicting.STOP);

  public ImportPolicy {
    Objects.requireNonNull(refused, "refused");
    Objects.requireNonNull(conflicting, "conflicting");
  }

  /** For rows that are no entries. */
  public enum Refused {
    /** Write nothing of the file. */
    STOP,
    /** Write the others. */
    SKIP
  }

  /** For rows whose entry is about another concept. */
  public enum Conflicting {
    /** Write nothing of the file. */
    STOP,
    /** Write the others. */
    SKIP,
    /** Put them in place of the entries that stand. */
    REPLACE
  }
}
