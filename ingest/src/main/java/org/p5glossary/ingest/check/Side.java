package org.p5glossary.ingest.check;

import org.p5glossary.glossary.entry.Coded;

/** A side of a draft. */
public enum Side implements Coded {
  /** The original. */
  SOURCE("source"),
  /** The translation that is checked. */
  TARGET("target");

  private final String code;

  Side(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
