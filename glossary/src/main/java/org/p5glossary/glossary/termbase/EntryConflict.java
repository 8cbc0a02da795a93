package org.p5glossary.glossary.termbase;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.InstanceId;

/**
 * People decided differently about one entry without knowing of each other. Until a person chooses,
 * the entry stands as it was before they parted, or not at all if it was not there then.
 *
 * @param entry never null
 * @param sides what they decided, in the order of time, then of hash; at least two
 */
public record EntryConflict(EntryId entry, List<Side> sides) {

  public EntryConflict {
    Objects.requireNonNull(entry, "entry");
    sides = List.copyOf(sides);
  }

  /**
   * What was decided on one side.
   *
   * @param event hash of the event, its name everywhere
   * @param origin where it was decided
   * @param actor by whom
   * @param time when
   * @param entry the entry as they put it; empty if they took it out
   */
  public record Side(
      ContentHash event, InstanceId origin, String actor, Instant time, Optional<Entry> entry) {}

  /** The side with a hash, or with a hash that begins so and no other does. */
  public Optional<Side> side(String hash) {
    List<Side> fitting =
        sides.stream().filter(side -> side.event().hex().startsWith(hash)).toList();
    return fitting.size() == 1 && !hash.isEmpty() ? Optional.of(fitting.get(0)) : Optional.empty();
  }
}
