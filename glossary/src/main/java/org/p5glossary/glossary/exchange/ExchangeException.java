package org.p5glossary.glossary.exchange;

/** A file cannot be read any further; what was wrong, where, and what to try. */
public final class ExchangeException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int line;

  /**
   * @param line where reading stopped, from 1; 0 if the file has no lines
   * @param message what was wrong
   */
  public ExchangeException(int line, String message) {
    super(message);
    this.line = line;
  }

  /**
   * @param line where reading stopped, from 1
   * @param message what was wrong
   * @param cause what found it
   */
  public ExchangeException(int line, String message, Throwable cause) {
    super(message, cause);
    this.line = line;
  }

  /** Where reading stopped, from 1; 0 if the file has no lines. */
  public int line() {
    return line;
  }
}
