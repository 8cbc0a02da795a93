package org.p5glossary.corpus.store;

/** The data folder cannot be used; the message says why and what to try. */
public final class DataFolderException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public DataFolderException(String message) {
    super(message);
  }

  public DataFolderException(String message, Throwable cause) {
    super(message, cause);
  }
}
