package org.p5glossary.glossary.signoff;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.entry.Coded;

/**
 * A silence procedure on the text of a section.
 *
 * @param event hash of the event that opened it, never null
 * @param by who opened it, never blank
 * @param opened when, never null
 * @param deadline from then on silence counts, never null
 * @param stage how far it is, never null
 * @param brokenBy the delegation that broke it, exactly where it is broken
 */
public record Silence(
    ContentHash event,
    String by,
    Instant opened,
    Instant deadline,
    Stage stage,
    Optional<Delegation> brokenBy) {

  /** How far a silence procedure is. */
  public enum Stage implements Coded {
    /** The deadline is to come. */
    RUNNING("running"),
    /** The deadline has passed: who said nothing is taken to agree. */
    COUNTS("counts"),
    /** A delegation did not agree before the deadline: silence says nothing. */
    BROKEN("broken");

    private final String code;

    Stage(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * @throws IllegalArgumentException if it is broken by nobody, or by somebody and not broken
   */
  public Silence {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(opened, "opened");
    Objects.requireNonNull(deadline, "deadline");
    if (brokenBy.isPresent() != (stage == Stage.BROKEN)) {
      throw new IllegalArgumentException(
          "a silence is broken by somebody or not at all, but was " + stage + " by " + brokenBy);
    }
  }
}
