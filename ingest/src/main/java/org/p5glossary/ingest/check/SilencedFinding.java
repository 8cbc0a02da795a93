package org.p5glossary.ingest.check;

import java.util.Objects;

/**
 * A finding that a person said not to show.
 *
 * @param finding never null
 * @param reason why, never blank
 * @param by who said so
 */
public record SilencedFinding(Finding finding, String reason, String by) {

  public SilencedFinding {
    Objects.requireNonNull(finding, "finding");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(by, "by");
  }
}
