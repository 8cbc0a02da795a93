package org.p5glossary.glossary.changes;

/** A file of changes is not to be trusted or cannot be read; the message says what to try. */
public final class ChangesException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public ChangesException(String message) {
    super(message);
  }

  public ChangesException(String message, Throwable cause) {
    super(message, cause);
  }
}
