package org.p5glossary.corpus.search.regex;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that regular expressions of one search may take. One for each search; not thread-safe.
 */
public final class SearchLimit {

  /** A reader waits no longer for a page. */
  public static final Duration LONGEST = Duration.ofSeconds(2);

  private final LongSupplier nanoseconds;
  private final long end;
  private boolean stopped;

  /**
   * A limit that starts now.
   *
   * @param nanoseconds a clock that only goes forward
   */
  public SearchLimit(Duration longest, LongSupplier nanoseconds) {
    this.nanoseconds = nanoseconds;
    this.end = nanoseconds.getAsLong() + longest.toNanos();
  }

  /** The usual limit, started now. */
  public static SearchLimit started() {
    return new SearchLimit(LONGEST, System::nanoTime);
  }

  /** Whether the time is over; remembers that somebody was told so. */
  public boolean over() {
    stopped = stopped || nanoseconds.getAsLong() - end > 0;
    return stopped;
  }

  /** Whether something was left out because the time was over. */
  public boolean stopped() {
    return stopped;
  }
}
