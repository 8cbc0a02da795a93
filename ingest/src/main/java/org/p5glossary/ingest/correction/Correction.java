package org.p5glossary.ingest.correction;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.ledger.AlignmentCorrected;

/**
 * A corrected alignment as the ledger has it.
 *
 * @param id hash of its event, never null
 * @param by who corrected, never blank
 * @param at when, UTC, never null
 * @param decision what was decided, never null
 * @param retraction who took it back and when; empty while it is in force
 */
public record Correction(
    ContentHash id,
    String by,
    Instant at,
    AlignmentCorrected decision,
    Optional<Retraction> retraction) {

  /**
   * That a correction was taken back.
   *
   * @param by who did it, never blank
   * @param at when, UTC, never null
   */
  public record Retraction(String by, Instant at) {
    public Retraction {
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(at, "at");
    }
  }

  public Correction {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(retraction, "retraction");
  }

  /** Whether it is of two versions of a paper, in either order. */
  public boolean concerns(PaperId paper, Language one, Language other) {
    Language source = decision.source().language();
    Language target = decision.target().language();
    return decision.paper().equals(paper)
        && ((source.equals(one) && target.equals(other))
            || (source.equals(other) && target.equals(one)));
  }

  /** The decision with a language as its source. */
  AlignmentCorrected from(Language source) {
    return decision.source().language().equals(source) ? decision : decision.mirrored();
  }

  Correction retracted(Optional<Retraction> now) {
    return new Correction(id, by, at, decision, now);
  }
}
