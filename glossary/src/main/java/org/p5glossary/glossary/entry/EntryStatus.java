package org.p5glossary.glossary.entry;

/** Where an entry stands in its life. "Agreed" is no status: it follows from the sign-offs. */
public enum EntryStatus implements Coded {
  /** Put forward, by a person or with the starter term base. */
  PROPOSED("proposed"),
  /** Taken into the glossary. */
  CURRENT("current"),
  /** No longer used, kept for older texts. */
  HISTORICAL("historical"),
  /** Put forward and dropped. */
  ABANDONED("abandoned");

  private final String code;

  EntryStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
