package org.p5glossary.ingest.align;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.p5glossary.corpus.alignment.Bead;

/** Aligns a pair of texts in rounds: each learns from the best path of the one before. */
final class LearningRounds {
  /** Units around the path of the first round. */
  private static final int FIRST_REACH = 25;

  private static final int LATER_REACH = 12;

  /** Short texts learn more slowly, and have the time: measured on parallel rows made hard. */
  private static final int SHORT_TEXT_UNITS = 3000;

  private static final int MORE_ROUNDS = 2;

  private LearningRounds() {}

  /**
   * The surest beads, their probability lowered where the texts have little to do with each other;
   * both sides have at least one unit. What the pair has known words for is not asked.
   */
  static List<Bead> align(TextPair pair, Band start, BeadEvidence known) {
    return surest(pair.with(PriorCounts.NONE), start, known);
  }

  /**
   * Asks what the pair has known words for where the texts alone left doubts, see {@link
   * SecondOpinion}.
   *
   * @param first what {@link #align} made of the same texts in the same band
   */
  static List<Bead> reconsider(List<Bead> first, TextPair pair, Band start, BeadEvidence known) {
    PriorCounts helpful =
        pair.prior()
            .within(
                words(pair.source(), SecondOpinion.doubtfulSource(first)),
                words(pair.target(), SecondOpinion.doubtfulTarget(first)));
    if (helpful.isEmpty()) {
      return first;
    }
    return SecondOpinion.merged(first, surest(pair.with(helpful), start, known));
  }

  private static List<Bead> surest(TextPair pair, Band start, BeadEvidence known) {
    List<Bead> beads = rounds(pair, start, known);
    double related = Relatedness.of(pair, beads);
    return beads.stream().map(bead -> Calibration.calibrated(bead, related)).toList();
  }

  /** The words of some units. */
  private static BitSet words(Side side, BitSet units) {
    BitSet words = new BitSet();
    units.stream().forEach(unit -> IntStream.of(side.words()[unit]).forEach(words::set));
    return words;
  }

  private static List<Bead> rounds(TextPair pair, Band start, BeadEvidence known) {
    Learnt nothing = Learnt.nothing(pair);
    Path first = new Round(pair, start, nothing, known).best();
    Learnt little = nothing.afterFirst(pair, first);
    Path second =
        new Round(pair, Band.around(first.boundaries(), FIRST_REACH), little, known).best();
    Learnt more = little.afterNext(pair, second);
    Path third = new Round(pair, Band.around(second.boundaries(), LATER_REACH), more, known).best();
    Learnt most = more.afterNext(pair, third);
    for (int i = 0; i < moreRounds(pair); i++) {
      third = new Round(pair, Band.around(third.boundaries(), LATER_REACH), most, known).best();
      most = most.afterNext(pair, third);
    }
    return new Round(pair, Band.around(third.boundaries(), LATER_REACH), most, known).surest();
  }

  private static int moreRounds(TextPair pair) {
    return pair.source().size() + pair.target().size() <= SHORT_TEXT_UNITS ? MORE_ROUNDS : 0;
  }
}
