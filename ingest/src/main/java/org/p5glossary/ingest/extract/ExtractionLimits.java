package org.p5glossary.ingest.extract;

import java.time.Duration;
import java.util.function.UnaryOperator;

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

  private static final int MEGABYTE_BITS = 20;

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

  /**
   * The limits as they are set, the usual ones where nothing is set.
   *
   * @param settings gives the value of a setting by its name, null if it is not set: {@code
   *     p5.limit.megabytes}, {@code p5.limit.pages}, {@code p5.limit.characters}, {@code
   *     p5.limit.unpacked-megabytes} and {@code p5.limit.seconds}; never null itself
   * @throws IllegalArgumentException if a setting is not a whole number from 1 to 2,000,000,000
   */
  public static ExtractionLimits configured(UnaryOperator<String> settings) {
    return new ExtractionLimits(
        (long) number(settings, "p5.limit.megabytes", DEFAULT.maxBytes >> MEGABYTE_BITS)
            << MEGABYTE_BITS,
        number(settings, "p5.limit.pages", DEFAULT.maxPages),
        number(settings, "p5.limit.characters", DEFAULT.maxCharacters),
        (long)
                number(
                    settings,
                    "p5.limit.unpacked-megabytes",
                    DEFAULT.maxInflatedBytes >> MEGABYTE_BITS)
            << MEGABYTE_BITS,
        Duration.ofSeconds(number(settings, "p5.limit.seconds", DEFAULT.timeLimit.toSeconds())));
  }

  private static int number(UnaryOperator<String> settings, String name, long usual) {
    String value = settings.apply(name);
    if (value == null) {
      return (int) usual;
    }
    String digits = value.strip();
    boolean fits = digits.matches("[1-9][0-9]{0,9}") && Long.parseLong(digits) <= 2_000_000_000L;
    if (!fits) {
      throw new IllegalArgumentException(
          "the limit "
              + name
              + " is \""
              + value
              + "\"; allowed is a whole number from 1 to 2000000000, as in P5_JAVA_OPTS=-D"
              + name
              + "="
              + usual);
    }
    return Integer.parseInt(digits);
  }
}
