package org.p5glossary.ingest.extract.pdf;

/** A file costs more than its limits allow; the message says which limit. */
final class BudgetExceededException extends RuntimeException {

  BudgetExceededException(String message) {
    super(message);
  }
}
