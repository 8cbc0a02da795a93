package org.p5glossary.glossary.audience;

import org.p5glossary.glossary.entry.Coded;

/** How wide an audience is. The order is from the narrowest to the widest. */
public enum Circle implements Coded {
  /** One of the five delegations. */
  DELEGATION("delegation"),
  /** The five delegations, and whoever has an account here. */
  FIVE("five"),
  /** Everybody. */
  PUBLIC("public");

  private final String code;

  Circle(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
