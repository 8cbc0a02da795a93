package org.p5glossary.ingest.check;

import org.p5glossary.glossary.entry.Coded;

/** How much a finding matters; the gravest first. */
public enum Severity implements Coded {
  /** Almost surely an error that changes what the text says. */
  HIGH("high"),
  /** Likely an error; a person should look. */
  MEDIUM("medium"),
  /** Worth a glance; often a deliberate choice. */
  LOW("low");

  private final String code;

  Severity(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
