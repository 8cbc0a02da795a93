package org.p5glossary.ingest.extract.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is usual in a document: the size of its body type, its leading, whether it is justified. */
final class TypeMetrics {

  /** A size's own leading is not believed beyond this part over the body's. Measured. */
  private static final double OWN_LEADING = 1.08;

  /** How often a distance must occur before it counts as a size's leading. */
  private static final int SEEN_OFTEN = 3;

  /** Leading where a document is too short to show its own, in type sizes. */
  private static final double COMMON_LEADING = 1.2;

  /** Leading beyond this many type sizes is a distance between paragraphs, */
  private static final double WIDEST_LEADING = 2.1;

  /** but where lines stand no closer anywhere: double-spaced Chinese has 2.9. */
  private static final double WIDEST_OPEN_LEADING = 3;

  /** Space beyond this many type sizes is a break in the page. */
  private static final double WIDEST_SPACING = 4;

  private final double bodySize;
  private final Map<Integer, Double> leadings = new HashMap<>();
  private final boolean spacedParagraphs;

  TypeMetrics(List<PageLines> pages) {
    Map<Integer, Double> widths = new HashMap<>();
    Map<Integer, Map<Integer, Integer>> distances = new HashMap<>();
    for (PageLines page : pages) {
      Line before = null;
      for (Line line : page.lines()) {
        widths.merge(key(line.size()), line.end() - line.start(), Double::sum);
        if (before != null && isNext(before, line)) {
          int distance = key(line.baseline() - before.baseline());
          distances
              .computeIfAbsent(key(line.size()), k -> new HashMap<>())
              .merge(distance, 1, Integer::sum);
        }
        before = line;
      }
    }
    int bodyKey =
        widths.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(key(10));
    bodySize = value(bodyKey);
    distances.forEach((size, counts) -> leading(size, counts));
    spacedParagraphs = spaced(pages);
  }

  private static boolean isNext(Line before, Line line) {
    return before.place().sameColumn(line.place())
        && Math.abs(before.size() - line.size()) < .3
        && line.baseline() - before.baseline() > .8 * line.size()
        && line.baseline() - before.baseline() < WIDEST_OPEN_LEADING * line.size();
  }

  private void leading(int size, Map<Integer, Integer> counts) {
    Map<Integer, Integer> usual = new HashMap<>(counts);
    usual.keySet().removeIf(distance -> distance > WIDEST_LEADING * size);
    if (!learn(size, usual)) {
      learn(size, counts);
    }
  }

  /** Learns a size's leading from its distances; whether there were enough of one. */
  private boolean learn(int size, Map<Integer, Integer> counts) {
    int best = -1;
    int bestCount = 0;
    for (int distance : counts.keySet()) {
      // Distances are rounded by the producer: neighbours count as well.
      int count = 0;
      for (int near = distance - 2; near <= distance + 2; near++) {
        count += counts.getOrDefault(near, 0);
      }
      if (count > bestCount || (count == bestCount && distance < best)) {
        bestCount = count;
        best = distance;
      }
    }
    if (bestCount < SEEN_OFTEN) {
      return false;
    }
    leadings.put(size, value(best));
    return true;
  }

  private boolean spaced(List<PageLines> pages) {
    int spaced = 0;
    int all = 0;
    for (PageLines page : pages) {
      Line before = null;
      for (Line line : page.lines()) {
        double distance = before == null ? 0 : line.baseline() - before.baseline();
        if (before != null
            && before.place().sameColumn(line.place())
            && distance > .8 * line.size()
            && distance < WIDEST_SPACING * line.size()) {
          all++;
          spaced += distance > Breaks.GAP * leading(line.size()) ? 1 : 0;
        }
        before = line;
      }
    }
    return spaced > .04 * all;
  }

  private static int key(double points) {
    return (int) Math.round(points * 10);
  }

  private static double value(int key) {
    return key / 10.0;
  }

  /** The type size that takes most room, in points. */
  double bodySize() {
    return bodySize;
  }

  /** Whether paragraphs are set apart by more than the leading. */
  boolean spacedParagraphs() {
    return spacedParagraphs;
  }

  /** The distance from baseline to baseline within a paragraph of this type size, in points. */
  double leading(double size) {
    double body = leadings.getOrDefault(key(bodySize), COMMON_LEADING * bodySize);
    double scaled = OWN_LEADING * body / bodySize * size;
    double own = scaled;
    for (int near = key(size) - 1; near <= key(size) + 1; near++) {
      own = Math.min(own, leadings.getOrDefault(near, scaled));
    }
    return own;
  }
}
