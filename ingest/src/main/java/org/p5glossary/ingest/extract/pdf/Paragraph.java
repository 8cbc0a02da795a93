package org.p5glossary.ingest.extract.pdf;

import java.util.List;
import org.p5glossary.ingest.structure.RawBlock.Region;

/**
 * The lines of one block.
 *
 * @param region where it stands
 * @param note the mark of the note that it opens; empty if it opens none
 * @param lines its lines in reading order, at least one; for a table row the lines of all cells
 * @param cells for a table row the lines of each cell; empty for anything else
 * @param start where its text begins after the first line, in points in reading direction
 */
record Paragraph(
    Region region, String note, List<Line> lines, List<List<Line>> cells, double start) {

  static Paragraph of(Region region, List<Line> lines) {
    return new Paragraph(region, "", List.copyOf(lines), List.of(), start(lines));
  }

  static Paragraph note(String mark, List<Line> lines) {
    return new Paragraph(Region.FOOTNOTE, mark, List.copyOf(lines), List.of(), start(lines));
  }

  static Paragraph row(List<List<Line>> cells) {
    List<Line> lines = cells.stream().flatMap(List::stream).toList();
    return new Paragraph(Region.TABLE, "", lines, List.copyOf(cells), lines.get(0).start());
  }

  private static double start(List<Line> lines) {
    return lines.get(lines.size() > 1 ? 1 : 0).start();
  }

  Line first() {
    return lines.get(0);
  }

  Line last() {
    return lines.get(lines.size() - 1);
  }
}
