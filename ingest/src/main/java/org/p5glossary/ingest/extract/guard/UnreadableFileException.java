package org.p5glossary.ingest.extract.guard;

import java.io.Serial;

/**
 * A file that cannot be read, or not within its limits. Thrown inside an extractor and turned into
 * a rejection at its {@linkplain GuardedExtraction boundary}; callers of an extractor never see it.
 */
public final class UnreadableFileException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String hint;

  /**
   * @param reason what is wrong, with the value seen and what is allowed, never blank
   * @param hint what to try, never blank
   */
  public UnreadableFileException(String reason, String hint) {
    super(reason);
    this.hint = hint;
  }

  /**
   * @param reason what is wrong, never blank
   * @param hint what to try, never blank
   * @param cause what told us so
   */
  public UnreadableFileException(String reason, String hint, Throwable cause) {
    super(reason, cause);
    this.hint = hint;
  }

  /** What to try, never blank. */
  public String hint() {
    return hint;
  }
}
