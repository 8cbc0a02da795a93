package org.p5glossary.server.http;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.web.view.Pairing;

/**
 * How sure it is that two passages of a group say the same: the least sure of the beads that link
 * them in the alignment of their two versions; 0 if none does. For one answer, on one thread: each
 * alignment is read once.
 */
final class PairConfidence {

  private record Pair(PaperId paper, Language source, Language target) {}

  /** Where alignments come from. */
  interface Alignments {
    Optional<Alignment> of(PaperId paper, Language source, Language target);
  }

  private final Alignments alignments;
  private final Map<Pair, Optional<Alignment>> read = new HashMap<>();

  PairConfidence(AlignmentStore store) {
    this(
        (paper, source, target) ->
            store.alignment(paper, source, target, AlignmentStore.Unit.SENTENCE));
  }

  PairConfidence(Alignments alignments) {
    this.alignments = alignments;
  }

  Pairing between(Passage source, Passage target) {
    Optional<Alignment> alignment =
        read.computeIfAbsent(
            new Pair(source.paper(), source.language(), target.language()),
            pair -> alignments.of(pair.paper(), pair.source(), pair.target()));
    if (alignment.isEmpty()) {
      return new Pairing(BeadStatus.AUTOMATIC, 0);
    }
    double least = 1;
    boolean linked = false;
    boolean verified = true;
    for (Bead bead : alignment.get().beads()) {
      boolean links =
          bead.sourceStart() < source.sentences().end()
              && bead.sourceEnd() > source.sentences().start()
              && bead.targetStart() < target.sentences().end()
              && bead.targetEnd() > target.sentences().start();
      if (links) {
        linked = true;
        least = Math.min(least, bead.probability());
        verified &= bead.status() == BeadStatus.VERIFIED;
      }
    }
    if (!linked) {
      return new Pairing(BeadStatus.AUTOMATIC, 0);
    }
    return new Pairing(verified ? BeadStatus.VERIFIED : BeadStatus.AUTOMATIC, least);
  }
}
