package org.p5glossary.glossary.entry;

import java.util.Objects;

/**
 * An editor's word on how far a term can be relied on; it outranks what follows from the evidence.
 *
 * @param degree never null
 * @param reason why, may be empty
 */
public record ReliabilityJudgement(Reliability degree, String reason) {

  public ReliabilityJudgement {
    Objects.requireNonNull(degree, "degree");
    reason = EntryText.allowed("reason of a reliability", reason);
  }
}
