package org.p5glossary.glossary.entry;

/** What was done (ISO 12620 transactionType, the two values of TBX-Basic). */
public enum TransactionType implements Coded {
  /** It was made. */
  ORIGINATION("origination"),
  /** It was changed. */
  MODIFICATION("modification");

  private final String code;

  TransactionType(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
