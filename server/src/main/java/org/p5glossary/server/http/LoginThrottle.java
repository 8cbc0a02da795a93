package org.p5glossary.server.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts failed attempts to log in, by name and by address, and says how long to wait after too
 * many. Remembers a bounded number of each. Thread-safe.
 */
final class LoginThrottle {

  /** As many wrong passwords as a person may mistype; a guesser gets a thousand a day. */
  static final int MOST_FAILURES = 10;

  static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int MOST_KEYS = 10_000;

  private final Clock clock;
  private final Map<String, Deque<Instant>> failures =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Instant>> eldest) {
          return size() > MOST_KEYS;
        }
      };

  LoginThrottle(Clock clock) {
    this.clock = clock;
  }

  /** How long to wait before another attempt; zero if none. */
  synchronized Duration wait(String name, String address) {
    Duration byName = wait("name " + name);
    Duration byAddress = wait("address " + address);
    return byName.compareTo(byAddress) > 0 ? byName : byAddress;
  }

  private Duration wait(String key) {
    Deque<Instant> times = failures.get(key);
    Instant now = clock.instant();
    while (times != null && !times.isEmpty() && !now.isBefore(times.peekFirst().plus(WINDOW))) {
      times.removeFirst();
    }
    return times == null || times.size() < MOST_FAILURES
        ? Duration.ZERO
        : Duration.between(now, times.peekFirst().plus(WINDOW));
  }

  /** Counts an attempt that failed. */
  synchronized void failed(String name, String address) {
    for (String key : new String[] {"name " + name, "address " + address}) {
      failures.computeIfAbsent(key, any -> new ArrayDeque<>()).addLast(clock.instant());
    }
  }

  /** Forgets the failures of a name after the right password. */
  synchronized void succeeded(String name) {
    failures.remove("name " + name);
  }
}
