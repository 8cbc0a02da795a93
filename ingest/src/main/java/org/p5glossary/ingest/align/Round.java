package org.p5glossary.ingest.align;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.p5glossary.corpus.alignment.Bead;

/** One search over a band with what is known so far. */
final class Round {
  private final Band band;
  private final BandedPath search;
  private final BeadScorer scorer;

  Round(TextPair pair, Band band, Learnt learnt, BeadEvidence known) {
    this.band = band;
    Band transposed = band.transposed();
    this.search = new BandedPath(band);
    List<SpanEvidence> evidence =
        Stream.<Supplier<SpanEvidence>>of(
                () ->
                    SpanEvidence.of(
                        pair.source(),
                        pair.target(),
                        learnt.toTarget(),
                        learnt.targetAnchors(),
                        band),
                () ->
                    SpanEvidence.of(
                        pair.target(),
                        pair.source(),
                        learnt.toSource(),
                        learnt.sourceAnchors(),
                        transposed))
            .parallel()
            .map(Supplier::get)
            .toList();
    this.scorer =
        new BeadScorer(band, transposed, pair, learnt, known, evidence.get(0), evidence.get(1));
  }

  /** The likeliest path. */
  Path best() {
    return search.best(scorer);
  }

  /** The path of the surest beads, each with its probability. */
  List<Bead> surest() {
    return new Posteriors(band, scorer).beads();
  }
}
