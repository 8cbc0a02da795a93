package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.p5glossary.ingest.structure.LabelParser;

/**
 * From the glyphs of each page to its lines in reading order. Reads the pages of one document in
 * order; not thread-safe.
 */
final class PageReader {

  /** So many glyphs of a page, spread over it, show in which direction it is written. */
  private static final int GLYPHS_THAT_SHOW_THE_DIRECTION = 400;

  private double gutter = Double.NaN;

  /** The lines of the next page. */
  PageLines read(PageGlyphs page) {
    boolean rightToLeft = isRightToLeft(page.glyphs());
    List<Row> rows = RowBuilder.rows(page.glyphs());
    ColumnFinder columns = new ColumnFinder(rows, page.width(), rightToLeft, gutter);
    gutter = columns.place();
    List<List<Row>> stretches = columns.stretches();
    LineAssembler assembler = new LineAssembler(page.width(), rightToLeft);
    List<Line> lines = new ArrayList<>();
    int number = 0;
    for (int column = 0; column < stretches.size(); column++) {
      List<Row> stretch = stretches.get(column);
      List<List<Row>> segments = Segments.ofAll(stretch);
      for (int i = 0; i < stretch.size(); i++) {
        Line.Place place = new Line.Place(page.page(), column, number++);
        for (Row segment :
            ordered(stretch.get(i), segments.get(i), rightToLeft, assembler, place)) {
          assembler.line(segment, place).ifPresent(lines::add);
        }
      }
    }
    return new PageLines(
        page.page(),
        page.width(),
        page.height(),
        rightToLeft,
        rightToLeft ? evenSizes(lines) : lines,
        page.rules());
  }

  /**
   * Latin type is set smaller than the Arabic beside it, so that both look alike: a line of Latin
   * letters alone takes the size of the Arabic line before it.
   */
  private static List<Line> evenSizes(List<Line> lines) {
    List<Line> result = new ArrayList<>();
    double size =
        lines.stream().filter(PageReader::isArabic).findFirst().map(Line::size).orElse(0.0);
    for (Line line : lines) {
      if (isArabic(line)) {
        size = line.size();
      }
      result.add(size > 0 ? line.withSize(size) : line);
    }
    return result;
  }

  private static boolean isArabic(Line line) {
    return line.text().codePoints().anyMatch(BidiLine::isRightToLeft);
  }

  /** The segments of a row in reading order; a label stays with the text after it. */
  private static List<Row> ordered(
      Row row, List<Row> fromLeft, boolean rightToLeft, LineAssembler assembler, Line.Place place) {
    List<Row> segments = new ArrayList<>(fromLeft);
    if (rightToLeft) {
      Collections.reverse(segments);
    }
    boolean labelled =
        segments.size() == 2
            && segments.get(1).hasLetters()
            && isLabel(segments.get(0), assembler, place);
    return labelled ? List.of(row) : segments;
  }

  /** Whether the segment would be a label before a word. */
  private static boolean isLabel(Row segment, LineAssembler assembler, Line.Place place) {
    return assembler
        .line(segment, place)
        .map(Line::text)
        .filter(text -> text.codePointCount(0, text.length()) <= 10)
        .flatMap(text -> LabelParser.parse(text + " x"))
        .filter(label -> !label.printed().isEmpty())
        .isPresent();
  }

  private static boolean isRightToLeft(List<Glyph> glyphs) {
    int rightToLeft = 0;
    int leftToRight = 0;
    int step = Math.max(1, glyphs.size() / GLYPHS_THAT_SHOW_THE_DIRECTION);
    for (int i = 0; i < glyphs.size(); i += step) {
      int point = glyphs.get(i).text().codePointAt(0);
      if (BidiLine.isRightToLeft(point)) {
        rightToLeft++;
      } else if (Character.isLetter(point)) {
        leftToRight++;
      }
    }
    return rightToLeft > leftToRight;
  }
}
