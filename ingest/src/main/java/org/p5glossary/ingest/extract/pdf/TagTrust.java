package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Whether a PDF's own tags can be trusted with its paragraphs: only where they nearly always say
 * what the print shows anyway. Then they decide the rest.
 */
final class TagTrust {

  /** Share of line ends where tags and print agree. Real UN documents reach .95 and more. */
  private static final double AGREEMENT = .85;

  /** Fewer line ends prove nothing. */
  private static final int FEWEST = 20;

  private int agreed;
  private int all;

  private TagTrust() {}

  /**
   * The flow as it should be read: with its tags if they can be trusted, else without.
   *
   * @param flow lines in reading order, with their tags
   */
  static List<Line> trusted(List<Line> flow, TypeMetrics metrics) {
    boolean tagged = flow.stream().anyMatch(line -> line.tag() != 0);
    if (!tagged) {
      return flow;
    }
    TagTrust trust = new TagTrust();
    List<Line> untagged = flow.stream().map(line -> line.withTag(0)).toList();
    trust.compare(flow, untagged, metrics);
    boolean enough = trust.all >= FEWEST && trust.agreed >= AGREEMENT * trust.all;
    return enough ? flow : untagged;
  }

  private void compare(List<Line> tagged, List<Line> untagged, TypeMetrics metrics) {
    List<Integer> begins = new ArrayList<>();
    int at = 0;
    for (List<Line> paragraph : new Breaks(untagged, metrics).paragraphs()) {
      begins.add(at);
      at += paragraph.size();
    }
    for (int i = 1; i < tagged.size(); i++) {
      Line before = tagged.get(i - 1);
      Line line = tagged.get(i);
      // Cells that stand beside each other are no lines of a text.
      boolean below =
          before.place().sameColumn(line.place()) && !before.place().equals(line.place());
      if (below && before.tag() != 0 && line.tag() != 0) {
        boolean parted = Collections.binarySearch(begins, i) >= 0;
        all++;
        agreed += parted == (before.tag() != line.tag()) ? 1 : 0;
      }
    }
  }
}
