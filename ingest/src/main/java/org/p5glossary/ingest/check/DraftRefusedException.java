package org.p5glossary.ingest.check;

/** A draft cannot be checked; the message says why, and what to try. */
public final class DraftRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /**
   * @param message why, and what to try
   */
  public DraftRefusedException(String message) {
    super(message);
  }

  DraftRefusedException(String message, Throwable cause) {
    super(message, cause);
  }
}
