package org.p5glossary.corpus.search;

/** The index was written by another version of the program: it must be rebuilt. */
public final class IndexFormatException extends SearchIndexException {

  public IndexFormatException(String message) {
    super(message);
  }

  public IndexFormatException(String message, Throwable cause) {
    super(message, cause);
  }
}
