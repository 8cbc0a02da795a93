package org.p5glossary.ingest.models;

/** Language models could not be installed; the message says why and what to try. */
public final class ModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  ModelException(String message) {
    super(message);
  }

  ModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
