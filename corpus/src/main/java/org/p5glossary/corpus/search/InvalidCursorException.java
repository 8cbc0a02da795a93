package org.p5glossary.corpus.search;

/** A cursor that this index did not give out for this query and order. */
public final class InvalidCursorException extends RuntimeException {

  public InvalidCursorException(String message) {
    super(message);
  }
}
