package org.p5glossary.ingest.extract;

import java.time.Duration;

/**
 * Limits on everything that comes from outside.
 *
 * @param maxBytes largest file, in bytes
 * @param maxPages most pages of a PDF
 * @param maxCharacters most UTF-16 units of text of one file
 * @param maxInflatedBytes most bytes that a compressed part may unpack to
 * @param timeLimit longest time for one file
 */
public record ExtractionLimits(
    long maxBytes, int maxPages, int maxCharacters, long maxInflatedBytes, Duration timeLimit) {

  /** Generous for any UN document: 200 MB, 5,000 pages, 50 million characters, two minutes. */
  public static final ExtractionLimits DEFAULT =
      new ExtractionLimits(200L << 20, 5_000, 50_000_000, 512L << 20, Duration.ofMinutes(2));

  /**
   * @throws IllegalArgumentException if a limit is not positive
   */
  public ExtractionLimits {
    if (maxBytes <= 0
        || maxPages <= 0
        || maxCharacters <= 0
        || maxInflatedBytes <= 0
        || timeLimit.isNegative()
        || timeLimit.isZero()) {
      throw new IllegalArgumentException("every extraction limit must be positive");
    }
  }
}
