package org.p5glossary.ingest.correction;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.glossary.entry.Coded;

/**
 * What became of a correction in today's texts.
 *
 * @param correction never null
 * @param state never null
 * @param orphaned why it has no place; empty unless the state is {@link State#ORPHANED}
 * @param beads the verified beads that come of it, in order; empty unless it is in force
 */
public record PlacedCorrection(
    Correction correction, State state, Optional<OrphanReason> orphaned, List<Bead> beads) {

  /** Whether a correction holds. */
  public enum State implements Coded {
    /** In force, and its sentences are split as they were. */
    IN_FORCE("in_force"),
    /** In force; its words stand where they stood, but are split into sentences differently. */
    RESEGMENTED("resegmented"),
    /** A later correction of the same sentences, or one that crosses it, took its place. */
    SUPERSEDED("superseded"),
    /** Taken back. */
    RETRACTED("retracted"),
    /** Without a place in today's texts: somebody must look. */
    ORPHANED("orphaned");

    private final String code;

    State(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * @throws IllegalArgumentException if there is a reason without an orphan, or the reverse
   */
  public PlacedCorrection {
    Objects.requireNonNull(correction, "correction");
    Objects.requireNonNull(state, "state");
    beads = List.copyOf(beads);
    if (orphaned.isPresent() != (state == State.ORPHANED)) {
      throw new IllegalArgumentException("a correction " + state + " has no reason " + orphaned);
    }
  }

  static PlacedCorrection without(Correction correction, State state) {
    return new PlacedCorrection(correction, state, Optional.empty(), List.of());
  }

  static PlacedCorrection orphan(Correction correction, OrphanReason reason) {
    return new PlacedCorrection(correction, State.ORPHANED, Optional.of(reason), List.of());
  }
}
