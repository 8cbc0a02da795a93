package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.ingest.structure.TextShape;

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

  /** So many ends of paragraphs show whether space follows them, */
  private static final int ENOUGH_ENDS = 6;

  /** and it does if this part of them shows it; lists may be set close in a spaced document. */
  private static final double SPACED_ENDS = .3;

  /**
   * The line that a paragraph ends on leaves this much free behind its next word, in type sizes.
   */
  private static final double FREE_BEHIND_END = 2;

  /** Type sizes that differ by less are the same, in points. */
  private static final double SAME_SIZE = .6;

  private final double bodySize;
  private final Map<Integer, Double> leadings = new HashMap<>();
  private final boolean spacedParagraphs;

  /** From the last line of one paragraph to the first of the next, in type sizes; NaN if unknown */
  private double betweenParagraphs = Double.NaN;

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

  /**
   * Whether paragraphs are set apart by space. What counts is what stands between two paragraphs of
   * plain body type: the space around headings says nothing of that. Where too few paragraphs show
   * it, any space between lines counts.
   */
  private boolean spaced(List<PageLines> pages) {
    int spaced = 0;
    int all = 0;
    int[] ends = new int[2];
    List<Double> distances = new ArrayList<>();
    for (PageLines page : pages) {
      double edge = page.lines().stream().mapToDouble(Line::end).max().orElse(0);
      Line before = null;
      for (Line line : page.lines()) {
        double distance = before == null ? 0 : line.baseline() - before.baseline();
        if (before != null
            && before.place().sameColumn(line.place())
            && distance > .8 * line.size()
            && distance < WIDEST_SPACING * line.size()) {
          boolean gap = distance > Breaks.GAP * leading(line.size());
          all++;
          spaced += gap ? 1 : 0;
          if (isBody(before) && isBody(line) && endsParagraph(before, line, edge)) {
            ends[gap ? 1 : 0]++;
            distances.add(distance / line.size());
          }
        }
        before = line;
      }
    }
    int shown = ends[0] + ends[1];
    if (shown >= ENOUGH_ENDS) {
      Collections.sort(distances);
      betweenParagraphs = distances.get(distances.size() / 2);
    }
    return shown >= ENOUGH_ENDS ? ends[1] > SPACED_ENDS * shown : spaced > .04 * all;
  }

  private boolean isBody(Line line) {
    return !line.bold() && Math.abs(line.size() - bodySize) < SAME_SIZE;
  }

  /** Whether a paragraph surely ends between two lines: a sentence does, well before the edge. */
  private static boolean endsParagraph(Line before, Line line, double edge) {
    return edge - before.end() > line.firstWord() + FREE_BEHIND_END * line.size()
        && TextShape.endsSentence(before.text());
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

  /** Whether a distance is nearer to that between lines than to the usual one of paragraphs. */
  boolean isNearerToLeading(double distance, double size) {
    return 2 * distance < leading(size) + betweenParagraphs * size;
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
