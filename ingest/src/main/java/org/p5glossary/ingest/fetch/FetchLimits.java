package org.p5glossary.ingest.fetch;

import java.time.Duration;

/**
 * How politely and how long to try.
 *
 * @param pause time between two requests
 * @param attempts how often one file is asked for, at least 1
 * @param firstWait time before the second attempt; doubles each time
 * @param longestWait the longest that a server may ask to wait; if it asks for more, we give up
 * @param answerLimit longest time until an answer begins
 * @param silenceLimit longest time without a byte while a body comes
 * @param maxBytes largest file
 * @param maxRedirects most redirects in a row
 */
public record FetchLimits(
    Duration pause,
    int attempts,
    Duration firstWait,
    Duration longestWait,
    Duration answerLimit,
    Duration silenceLimit,
    long maxBytes,
    int maxRedirects) {

  /** For a public service: a second between requests, four attempts, at most 200 MB. */
  public static final FetchLimits DEFAULT =
      new FetchLimits(
          Duration.ofSeconds(1),
          4,
          Duration.ofSeconds(2),
          Duration.ofMinutes(2),
          Duration.ofSeconds(60),
          Duration.ofSeconds(30),
          200L << 20,
          5);

  /**
   * @throws IllegalArgumentException if a limit is out of its range
   */
  public FetchLimits {
    if (pause.isNegative()
        || attempts < 1
        || firstWait.isNegative()
        || longestWait.isNegative()
        || !positive(answerLimit)
        || !positive(silenceLimit)
        || maxBytes < 1
        || maxRedirects < 0) {
      throw new IllegalArgumentException(
          "times are not negative, attempts and sizes at least 1, but were "
              + pause
              + ", "
              + attempts
              + ", "
              + firstWait
              + ", "
              + longestWait
              + ", "
              + answerLimit
              + ", "
              + silenceLimit
              + ", "
              + maxBytes
              + ", "
              + maxRedirects);
    }
  }

  private static boolean positive(Duration time) {
    return !time.isNegative() && !time.isZero();
  }

  /** The same with another pause. */
  public FetchLimits withPause(Duration newPause) {
    return new FetchLimits(
        newPause,
        attempts,
        firstWait,
        longestWait,
        answerLimit,
        silenceLimit,
        maxBytes,
        maxRedirects);
  }
}
