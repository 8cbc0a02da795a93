package org.p5glossary.glossary.signoff;

import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.SignedOff;

/**
 * A stance as the ledger has it.
 *
 * @param event hash of its event, never null
 * @param by name of the account, never blank
 * @param at when, never null
 * @param decision what was said, never null
 */
public record RecordedStance(ContentHash event, String by, Instant at, SignedOff decision) {

  /** The same in every ledger that holds the same events, in whatever order they came. */
  static final Comparator<RecordedStance> IN_TIME =
      Comparator.comparing(RecordedStance::at).thenComparing(stance -> stance.event().hex());

  public RecordedStance {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(decision, "decision");
  }
}
