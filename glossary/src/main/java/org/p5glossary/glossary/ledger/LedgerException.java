package org.p5glossary.glossary.ledger;

/** The ledger holds what it should not; the message says what and what to do. */
public final class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public LedgerException(String message) {
    super(message);
  }

  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
