package org.p5glossary.ingest.align;

import java.util.List;
import java.util.stream.IntStream;
import org.p5glossary.corpus.alignment.Bead;

/**
 * Whether two texts are translations at all. A search always finds a best path, and words learnt
 * from it confirm it, so that posteriors alone are as high for unrelated texts. Here a part of the
 * text is aligned twice, as it is and with the target in reverse: what the true order gains per
 * bead is what the texts have to say to each other.
 */
final class Relatedness {
  /** Source units looked at; the middle of the text. */
  private static final int SAMPLE_UNITS = 150;

  /** Units around the path found, for both orders alike: what is compared must be as free. */
  private static final int REACH = 20;

  /**
   * Nats per source unit that translations gain at the least. Measured: 2.8 to 21 on translations,
   * -.5 to .3 on shuffled ones, up to 1.3 on different papers of one kind.
   */
  private static final double GAIN_OF_TRANSLATIONS = 2.5;

  /** What texts gain by chance. */
  private static final double GAIN_BY_CHANCE = .5;

  private Relatedness() {}

  /**
   * From 0 (no more than by chance) to 1 (translations).
   *
   * @param pair both texts
   * @param beads the alignment found, in order
   */
  static double of(TextPair pair, List<Bead> beads) {
    int skipped = Math.max(0, (pair.source().size() - SAMPLE_UNITS) / 2);
    List<Bead> sample =
        beads.stream()
            .filter(bead -> bead.sourceStart() >= skipped)
            .filter(bead -> bead.sourceEnd() <= skipped + SAMPLE_UNITS)
            .toList();
    if (sample.isEmpty()) {
      return 1;
    }
    Bead first = sample.get(0);
    Bead last = sample.get(sample.size() - 1);
    int targetEnd = Math.min(last.targetEnd(), first.targetStart() + 2 * SAMPLE_UNITS);
    Side source = pair.source().part(first.sourceStart(), last.sourceEnd());
    Side target = pair.target().part(first.targetStart(), targetEnd);
    if (source.size() < 2 || target.size() < 2) {
      return 1;
    }
    Band band = Band.around(boundaries(sample, first, source.size(), target.size()), REACH);
    double asItIs = score(pair.with(source, target), band);
    double reversed = score(pair.with(source, target.reversed()), band);
    double gain = (asItIs - reversed) / source.size();
    return Math.max(
        0, Math.min(1, (gain - GAIN_BY_CHANCE) / (GAIN_OF_TRANSLATIONS - GAIN_BY_CHANCE)));
  }

  /** Where beads end, counted from the start of the first, up to the ends of both samples. */
  private static int[][] boundaries(List<Bead> sample, Bead first, int sourceSize, int targetSize) {
    int[][] points = new int[sample.size() + 2][];
    points[0] = new int[] {0, 0};
    for (int i = 0; i < sample.size(); i++) {
      points[i + 1] =
          new int[] {
            sample.get(i).sourceEnd() - first.sourceStart(),
            Math.min(targetSize, sample.get(i).targetEnd() - first.targetStart())
          };
    }
    points[sample.size() + 1] = new int[] {sourceSize, targetSize};
    return points;
  }

  private static double score(TextPair pair, Band band) {
    Learnt nothing = Learnt.nothing(pair);
    Path first = new Round(pair, band, nothing, BeadEvidence.NONE).best();
    Learnt little = nothing.afterFirst(pair, first);
    Path second = new Round(pair, band, little, BeadEvidence.NONE).best();
    double[] priors = BeadPriors.initial().logs();
    return IntStream.range(0, second.shapes().length)
        .mapToDouble(i -> second.evidence()[i] + priors[second.shapes()[i]])
        .sum();
  }
}
