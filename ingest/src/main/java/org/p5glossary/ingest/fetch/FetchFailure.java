package org.p5glossary.ingest.fetch;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/** An attempt went wrong. */
final class FetchFailure extends Exception {

  private static final long serialVersionUID = 1;

  /** Whether another attempt makes sense. */
  enum Remedy {
    TRY_AGAIN,
    GIVE_UP
  }

  private final Remedy remedy;
  private final transient Optional<Duration> wait;

  /**
   * @param wait how long the server asks to wait; empty if it does not say
   */
  FetchFailure(Remedy remedy, String message, Optional<Duration> wait) {
    super(message);
    this.remedy = Objects.requireNonNull(remedy, "remedy");
    this.wait = wait;
  }

  static FetchFailure tryAgain(String message) {
    return new FetchFailure(Remedy.TRY_AGAIN, message, Optional.empty());
  }

  static FetchFailure giveUp(String message) {
    return new FetchFailure(Remedy.GIVE_UP, message, Optional.empty());
  }

  Remedy remedy() {
    return remedy;
  }

  Optional<Duration> waitAsked() {
    return wait;
  }
}
