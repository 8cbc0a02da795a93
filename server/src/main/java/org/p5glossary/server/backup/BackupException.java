package org.p5glossary.server.backup;

/** A backup could not be written or is not to be trusted; the message says why and what to try. */
public final class BackupException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public BackupException(String message) {
    super(message);
  }

  public BackupException(String message, Throwable cause) {
    super(message, cause);
  }
}
