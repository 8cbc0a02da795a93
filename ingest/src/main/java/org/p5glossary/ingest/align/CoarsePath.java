package org.p5glossary.ingest.align;

import java.util.List;

/**
 * Finds the band for long texts in linear time: both texts in large chunks first, searched in full,
 * then in chunks a quarter as large near the path found, down to single units.
 */
final class CoarsePath {
  /** So many units are searched in full: a quarter of a million cells. */
  private static final int FULL_SEARCH_UNITS = 500;

  /** A short side is not cut into fewer chunks than this. */
  private static final int FEWEST_CHUNKS = 125;

  private static final int STEP = 4;

  /** Chunks or units around the coarser path; a coarse path is off by a chunk or two. */
  private static final int REACH = 30;

  private CoarsePath() {}

  /** The band of single units in which the alignment lies. */
  static Band band(TextPair pair) {
    int sourceSize = pair.source().size();
    int targetSize = pair.target().size();
    int factor = 1;
    while (Math.max(sourceSize, targetSize) / factor > FULL_SEARCH_UNITS) {
      factor *= STEP;
    }
    Band band = null;
    while (true) {
      int sourceFactor = factor(sourceSize, factor);
      int targetFactor = factor(targetSize, factor);
      TextPair chunked = pair.chunked(sourceFactor, targetFactor);
      if (band == null) {
        band = Band.full(chunked.source().size(), chunked.target().size());
      }
      if (factor == 1) {
        return band;
      }
      Path path = bestByLengthAndAnchors(chunked, band);
      factor /= STEP;
      band =
          Band.around(
              finer(
                  path,
                  sourceFactor / factor(sourceSize, factor),
                  targetFactor / factor(targetSize, factor),
                  chunks(sourceSize, factor(sourceSize, factor)),
                  chunks(targetSize, factor(targetSize, factor))),
              REACH);
    }
  }

  private static Path bestByLengthAndAnchors(TextPair pair, Band band) {
    return new Round(pair, band, Learnt.nothing(pair), BeadEvidence.NONE).best();
  }

  private static int factor(int size, int factor) {
    int own = factor;
    while (own > 1 && size / own < FEWEST_CHUNKS) {
      own /= STEP;
    }
    return own;
  }

  private static int chunks(int size, int factor) {
    return (size + factor - 1) / factor;
  }

  /** The boundaries of a path in units that are so many times smaller. */
  private static int[][] finer(
      Path path, int sourceFactor, int targetFactor, int sourceSize, int targetSize) {
    List<Path.Span> spans = path.spans();
    int[][] points = new int[spans.size() + 1][];
    points[0] = new int[] {0, 0};
    for (int i = 0; i < spans.size(); i++) {
      points[i + 1] =
          new int[] {
            Math.min(sourceSize, spans.get(i).sourceEnd() * sourceFactor),
            Math.min(targetSize, spans.get(i).targetEnd() * targetFactor)
          };
    }
    return points;
  }
}
