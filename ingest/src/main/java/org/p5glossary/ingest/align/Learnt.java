package org.p5glossary.ingest.align;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a round knows of the pair of texts from the beads of the round before.
 *
 * @param lengths the length model
 * @param priors the priors of the bead shapes
 * @param starts what the starts of a bead say
 * @param ends what the ends of a bead say
 * @param targetAnchors what anchors say about target units
 * @param sourceAnchors what anchors say about source units
 * @param toTarget word translations that explain target words
 * @param toSource word translations that explain source words
 */
record Learnt(
    LengthModel lengths,
    BeadPriors priors,
    EdgeModel starts,
    EdgeModel ends,
    Anchors targetAnchors,
    Anchors sourceAnchors,
    WordTranslation toTarget,
    WordTranslation toSource) {

  /** Beads larger than this teach no words. */
  private static final int LARGEST_TEACHER = 3;

  /** The share of beads, from the worst, that teach nothing in the first round. */
  private static final double UNFIT_AT_FIRST = .2;

  static Learnt nothing(TextPair pair) {
    List<AnchorKind> kinds = pair.anchorKinds();
    double[] targetShares = AnchorShares.nearDiagonal(pair.source(), pair.target(), kinds);
    double[] sourceShares = AnchorShares.nearDiagonal(pair.target(), pair.source(), kinds);
    return new Learnt(
        LengthModel.initial(pair.source(), pair.target()),
        BeadPriors.initial(),
        EdgeModel.initial(pair.source().starts(), pair.target().starts()),
        EdgeModel.initial(pair.source().ends(), pair.target().ends()),
        Anchors.of(pair.source(), pair.target(), targetShares),
        Anchors.of(pair.target(), pair.source(), sourceShares),
        WordTranslation.known(pair.source(), pair.target(), pair.prior()),
        WordTranslation.known(pair.target(), pair.source(), pair.prior().mirrored()));
  }

  /** What the first path teaches: its worst fifth is left out. */
  Learnt afterFirst(TextPair pair, Path path) {
    double[] sorted = path.evidence().clone();
    Arrays.sort(sorted);
    double least = sorted.length == 0 ? 0 : sorted[(int) (UNFIT_AT_FIRST * sorted.length)];
    return after(pair, path, least);
  }

  /** What a later path teaches. */
  Learnt afterNext(TextPair pair, Path path) {
    return after(pair, path, Double.NEGATIVE_INFINITY);
  }

  private Learnt after(TextPair pair, Path path, double leastEvidence) {
    List<Path.Span> spans = path.spans();
    List<Path.Span> mirrored = spans.stream().map(Path.Span::mirrored).toList();
    List<Path.Span> teachers =
        IntStream.range(0, spans.size())
            .filter(i -> path.evidence()[i] >= leastEvidence)
            .mapToObj(spans::get)
            .filter(span -> !span.oneSided())
            .filter(span -> span.sourceSize() + span.targetSize() <= LARGEST_TEACHER)
            .toList();
    List<Path.Span> mirroredTeachers = teachers.stream().map(Path.Span::mirrored).toList();
    Side source = pair.source();
    Side target = pair.target();
    List<AnchorKind> kinds = pair.anchorKinds();
    return new Learnt(
        LengthModel.after(lengths, source, target, path),
        BeadPriors.after(path.shapeCounts()),
        EdgeModel.ofStarts(source.starts(), target.starts(), spans),
        EdgeModel.ofEnds(source.ends(), target.ends(), spans),
        Anchors.of(source, target, AnchorShares.onBeads(source, target, spans, kinds)),
        Anchors.of(target, source, AnchorShares.onBeads(target, source, mirrored, kinds)),
        WordTranslation.learn(source, target, teachers, pair.prior()),
        WordTranslation.learn(target, source, mirroredTeachers, pair.prior().mirrored()));
  }
}
