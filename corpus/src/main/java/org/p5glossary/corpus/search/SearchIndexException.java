package org.p5glossary.corpus.search;

/** The index cannot be opened, read or written; the message says what to do. */
public class SearchIndexException extends RuntimeException {

  public SearchIndexException(String message, Throwable cause) {
    super(message, cause);
  }

  public SearchIndexException(String message) {
    super(message);
  }
}
