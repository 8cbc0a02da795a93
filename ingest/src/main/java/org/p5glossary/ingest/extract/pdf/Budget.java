package org.p5glossary.ingest.extract.pdf;

import org.p5glossary.ingest.extract.ExtractionLimits;

/** The time and text that one file may still cost. Used by one thread. */
final class Budget {

  private final ExtractionLimits limits;
  private final long deadlineNanos;
  private long characters;

  Budget(ExtractionLimits limits) {
    this.limits = limits;
    this.deadlineNanos = System.nanoTime() + limits.timeLimit().toNanos();
  }

  /**
   * @throws BudgetExceededException if the time is over
   */
  void checkTime() {
    if (System.nanoTime() - deadlineNanos > 0) {
      throw new BudgetExceededException(
          "reading took longer than " + limits.timeLimit().toSeconds() + " s");
    }
  }

  /**
   * Counts UTF-16 units of text.
   *
   * @throws BudgetExceededException if there are too many
   */
  void count(int units) {
    characters += units;
    if (characters > limits.maxCharacters()) {
      throw new BudgetExceededException(
          "the text is longer than " + limits.maxCharacters() + " characters");
    }
  }
}
