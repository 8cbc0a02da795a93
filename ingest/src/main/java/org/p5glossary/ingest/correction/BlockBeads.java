package org.p5glossary.ingest.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.ingest.passage.VersionText;

/** Lets the beads of blocks follow what was corrected among the sentences. */
final class BlockBeads {

  private BlockBeads() {}

  /**
   * The beads of blocks after a correction: two are made one where a corrected bead of sentences
   * links them; one all of whose sentences are verified is verified.
   *
   * @param blocks the aligner's beads of blocks
   * @param automatic the aligner's beads of sentences
   * @param sentences the beads of sentences that hold
   */
  static Alignment following(
      Alignment blocks,
      Alignment automatic,
      Alignment sentences,
      VersionText source,
      VersionText target) {
    Set<Bead> known = new HashSet<>(automatic.beads());
    List<Bead> beads = new ArrayList<>(blocks.beads());
    for (Bead bead : sentences.beads()) {
      if (!bead.oneSided() && !known.contains(bead)) {
        join(beads, blocksOf(bead, source, target));
      }
    }
    List<Bead> marked =
        beads.stream().map(bead -> marked(bead, sentences, source, target)).toList();
    return new Alignment(blocks.sourceSize(), blocks.targetSize(), marked);
  }

  /** The blocks that a two-sided bead of sentences lies in, as a bead of blocks. */
  private static Bead blocksOf(Bead bead, VersionText source, VersionText target) {
    return Bead.automatic(
        block(source, bead.sourceStart()),
        block(source, bead.sourceEnd() - 1) + 1,
        block(target, bead.targetStart()),
        block(target, bead.targetEnd() - 1) + 1,
        1);
  }

  private static int block(VersionText version, int sentence) {
    return version.sentences().get(sentence).block();
  }

  private static void join(List<Bead> beads, Bead linked) {
    int first = beads.size();
    int last = -1;
    for (int i = 0; i < beads.size(); i++) {
      if (touches(beads.get(i), linked)) {
        first = Math.min(first, i);
        last = i;
      }
    }
    if (last > first) {
      List<Bead> joined = beads.subList(first, last + 1);
      Bead one =
          Bead.automatic(
              joined.get(0).sourceStart(),
              joined.get(joined.size() - 1).sourceEnd(),
              joined.get(0).targetStart(),
              joined.get(joined.size() - 1).targetEnd(),
              joined.stream().mapToDouble(Bead::probability).min().orElse(0));
      joined.clear();
      beads.add(first, one);
    }
  }

  private static boolean touches(Bead one, Bead other) {
    return (one.sourceStart() < other.sourceEnd() && other.sourceStart() < one.sourceEnd())
        || (one.targetStart() < other.targetEnd() && other.targetStart() < one.targetEnd());
  }

  private static Bead marked(
      Bead blocks, Alignment sentences, VersionText source, VersionText target) {
    boolean verified = true;
    boolean any = false;
    for (Bead bead : sentences.beads()) {
      boolean inside = !bead.oneSided() && touches(blocks, blocksOf(bead, source, target));
      any |= inside;
      verified &= !inside || bead.status() == BeadStatus.VERIFIED;
    }
    return any && verified
        ? new Bead(
            blocks.sourceStart(),
            blocks.sourceEnd(),
            blocks.targetStart(),
            blocks.targetEnd(),
            1,
            BeadStatus.VERIFIED)
        : blocks;
  }
}
