package org.p5glossary.ingest.fetch;

import java.nio.file.Path;
import java.util.Objects;

/** What became of one file that was asked for. */
public sealed interface FetchOutcome {

  /**
   * It was fetched.
   *
   * @param file where it is now, never null
   * @param bytes its size
   */
  record Fetched(Path file, long bytes) implements FetchOutcome {
    public Fetched {
      Objects.requireNonNull(file, "file");
    }
  }

  /**
   * It was there before and was not asked for.
   *
   * @param file where it is, never null
   */
  record AlreadyThere(Path file) implements FetchOutcome {
    public AlreadyThere {
      Objects.requireNonNull(file, "file");
    }
  }

  /**
   * The service has no such version.
   *
   * @param detail how it said so, for people, never blank
   */
  record NotPublished(String detail) implements FetchOutcome {
    public NotPublished {
      Objects.requireNonNull(detail, "detail");
    }
  }

  /**
   * It could not be fetched.
   *
   * @param reason why, for people, never blank
   */
  record Failed(String reason) implements FetchOutcome {
    public Failed {
      if (reason.isBlank()) {
        throw new IllegalArgumentException("a failure has a reason");
      }
    }
  }
}
