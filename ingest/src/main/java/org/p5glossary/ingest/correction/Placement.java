package org.p5glossary.ingest.correction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.TextHash;
import org.p5glossary.glossary.ledger.AlignmentCorrected;
import org.p5glossary.glossary.ledger.QuotedBead;
import org.p5glossary.ingest.passage.VersionText;

/** Finds the corrections of two versions in today's texts. A pure function of its arguments. */
final class Placement {

  private final FoldedText source;
  private final FoldedText target;
  private final ContentHash sourceHash;
  private final ContentHash targetHash;
  private final VersionText sourceText;

  private Placement(VersionText source, VersionText target) {
    this.sourceText = source;
    this.source = folded(source);
    this.target = folded(target);
    this.sourceHash = TextHash.of(source.blocks());
    this.targetHash = TextHash.of(target.blocks());
  }

  static FoldedText folded(VersionText version) {
    return new FoldedText(version.sentences().stream().map(VersionText.Sentence::text).toList());
  }

  /**
   * What becomes of corrections; a later one outranks the earlier ones that it touches or crosses.
   *
   * @param corrections of these two versions, in the order in which they were decided
   * @return one for each, in the same order
   */
  static List<PlacedCorrection> of(
      List<Correction> corrections, VersionText source, VersionText target) {
    Placement placement = new Placement(source, target);
    Deque<PlacedCorrection> placed = new ArrayDeque<>();
    List<Bead> taken = new ArrayList<>();
    for (int i = corrections.size() - 1; i >= 0; i--) {
      placed.addFirst(placement.place(corrections.get(i), taken));
      taken.addAll(placed.getFirst().beads());
    }
    return List.copyOf(placed);
  }

  private PlacedCorrection place(Correction correction, List<Bead> taken) {
    if (correction.retraction().isPresent()) {
      return PlacedCorrection.without(correction, PlacedCorrection.State.RETRACTED);
    }
    AlignmentCorrected decision = correction.from(sourceText.language());
    Quotation.Found onSource =
        new Quotation(decision.beads().stream().map(QuotedBead::source).toList(), decision.source())
            .in(source, decision.source().textHash().equals(sourceHash));
    Quotation.Found onTarget =
        new Quotation(decision.beads().stream().map(QuotedBead::target).toList(), decision.target())
            .in(target, decision.target().textHash().equals(targetHash));
    if (onSource instanceof Quotation.Found.Nowhere nowhere) {
      return PlacedCorrection.orphan(correction, nowhere.reason());
    }
    if (onTarget instanceof Quotation.Found.Nowhere nowhere) {
      return PlacedCorrection.orphan(correction, nowhere.reason());
    }
    return inForce(correction, (Quotation.Found.At) onSource, (Quotation.Found.At) onTarget, taken);
  }

  private static PlacedCorrection inForce(
      Correction correction,
      Quotation.Found.At source,
      Quotation.Found.At target,
      List<Bead> taken) {
    List<Bead> free =
        beads(source, target).stream()
            .filter(bead -> taken.stream().allMatch(other -> apart(bead, other)))
            .toList();
    if (free.isEmpty()) {
      return PlacedCorrection.without(correction, PlacedCorrection.State.SUPERSEDED);
    }
    PlacedCorrection.State state =
        source.same() && target.same()
            ? PlacedCorrection.State.IN_FORCE
            : PlacedCorrection.State.RESEGMENTED;
    return new PlacedCorrection(correction, state, Optional.empty(), free);
  }

  /** The beads; two whose border lies inside a sentence now are one. */
  private static List<Bead> beads(Quotation.Found.At source, Quotation.Found.At target) {
    List<Bead> beads = new ArrayList<>();
    int sourceStart = source.start();
    int targetStart = target.start();
    for (int cut = 1; cut < source.cuts().size(); cut++) {
      int sourceEnd = source.cuts().get(cut);
      int targetEnd = target.cuts().get(cut);
      boolean onBorders = sourceEnd >= 0 && targetEnd >= 0;
      if (onBorders && (sourceEnd > sourceStart || targetEnd > targetStart)) {
        beads.add(new Bead(sourceStart, sourceEnd, targetStart, targetEnd, 1, BeadStatus.VERIFIED));
        sourceStart = sourceEnd;
        targetStart = targetEnd;
      }
    }
    return beads;
  }

  /** Whether one bead lies wholly before the other on both sides. */
  private static boolean apart(Bead one, Bead other) {
    return precedes(one, other) || precedes(other, one);
  }

  private static boolean precedes(Bead one, Bead other) {
    return one.sourceEnd() <= other.sourceStart() && one.targetEnd() <= other.targetStart();
  }
}
