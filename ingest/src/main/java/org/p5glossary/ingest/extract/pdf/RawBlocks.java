package org.p5glossary.ingest.extract.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.RawBlock.Adjustment;
import org.p5glossary.ingest.structure.RawBlock.Look;

/** Makes raw blocks of paragraphs: their text, and what they look like. */
final class RawBlocks {

  /** Margins that lie further from the document's are another column's, in points. */
  private static final double OTHER_COLUMN = 60;

  /** A centred line leaves at least this much on both sides, and about the same, in points. */
  private static final double CENTRED = 25;

  private static final double CENTRED_WITHIN = 6;

  private final LineJoiner joiner;
  private final double margin;
  private final Map<Line.Place, double[]> columns = new HashMap<>();

  RawBlocks(List<PageLines> pages, LineJoiner joiner, TypeMetrics metrics) {
    this.joiner = joiner;
    Map<Long, Integer> starts = new HashMap<>();
    for (PageLines page : pages) {
      for (Line line : page.lines()) {
        double[] edges =
            columns.computeIfAbsent(column(line), k -> new double[] {Double.POSITIVE_INFINITY, 0});
        edges[0] = Math.min(edges[0], line.start());
        edges[1] = Math.max(edges[1], line.end());
        if (Math.abs(line.size() - metrics.bodySize()) < .6) {
          starts.merge(Math.round(line.start()), 1, Integer::sum);
        }
      }
    }
    margin =
        starts.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(e -> (double) e.getKey())
            .orElse(0.0);
  }

  private static Line.Place column(Line line) {
    return new Line.Place(line.page(), line.place().column(), 0);
  }

  RawBlock block(Paragraph paragraph) {
    LineJoiner.Joined joined =
        paragraph.cells().isEmpty()
            ? joiner.join(paragraph.lines())
            : joiner.joinCells(paragraph.cells());
    return new RawBlock(
        joined.text(),
        paragraph.note(),
        joined.lines(),
        joined.marks(),
        paragraph.region(),
        look(paragraph));
  }

  private Look look(Paragraph paragraph) {
    List<Line> lines = paragraph.lines();
    double[] edges =
        columns.getOrDefault(
            column(paragraph.first()),
            new double[] {paragraph.first().start(), paragraph.first().end()});
    double start = Math.abs(edges[0] - margin) > OTHER_COLUMN ? edges[0] : margin;
    return new Look(
        Math.round(commonSize(lines) * 10) / 10.0,
        lines.stream().allMatch(Line::bold),
        lines.stream().allMatch(Line::italic),
        adjustment(lines, edges),
        Math.round((paragraph.start() - start) * 10) / 10.0,
        0);
  }

  private static double commonSize(List<Line> lines) {
    return lines.stream()
        .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
        .map(Line::size)
        .orElse(0.0);
  }

  private static Adjustment adjustment(List<Line> lines, double[] edges) {
    boolean centred =
        lines.stream()
            .allMatch(
                l -> {
                  double before = l.start() - edges[0];
                  double after = edges[1] - l.end();
                  return before > CENTRED
                      && after > CENTRED
                      && Math.abs(before - after) < CENTRED_WITHIN;
                });
    return centred ? Adjustment.CENTRE : Adjustment.START;
  }
}
