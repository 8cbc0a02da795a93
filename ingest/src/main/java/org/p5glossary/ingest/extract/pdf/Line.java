package org.p5glossary.ingest.extract.pdf;

import java.util.List;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.PageBox;

/**
 * A printed line, or the part of one that stands in one column or table cell.
 *
 * <p>{@code start} and {@code end} run in reading direction: from the left edge of the page, or
 * from the right edge where the page is written from right to left, so that all geometry serves
 * both directions.
 *
 * @param place page, column and row that it stands in
 * @param start where it begins, in points
 * @param end where it ends, in points
 * @param baseline in points from the top of the page
 * @param size type size of most of it, in points
 * @param text logical order, NFC, without note marks, never blank unless it is a lone mark
 * @param marks note marks by offset into {@code text}
 * @param bold whether nearly all of it is bold
 * @param italic whether nearly all of it is italic
 * @param firstWord width of its first word, in points
 * @param tag the paragraph that nearly all of it belongs to by the file's own tags, 0 if unknown
 * @param box where it stands on the page, origin top left
 */
record Line(
    Place place,
    double start,
    double end,
    double baseline,
    double size,
    String text,
    List<NoteMark> marks,
    boolean bold,
    boolean italic,
    double firstWord,
    int tag,
    PageBox box) {

  /**
   * Where a line belongs.
   *
   * @param page page number, 1-based
   * @param column number of the stretch of one column within the page, in reading order, 0-based
   * @param row number of the row within the page, 0-based; lines of one row share a baseline
   */
  record Place(int page, int column, int row) {

    boolean sameColumn(Place other) {
      return page == other.page && column == other.column;
    }
  }

  int page() {
    return place.page();
  }

  /** The note mark that the line begins with; empty if none. */
  String leadingMark() {
    return !marks.isEmpty() && marks.get(0).offset() == 0 ? marks.get(0).mark() : "";
  }

  /** The same line without its leading mark. */
  Line withoutLeadingMark() {
    return new Line(
        place,
        start,
        end,
        baseline,
        size,
        text,
        marks.subList(1, marks.size()),
        bold,
        italic,
        firstWord,
        tag,
        box);
  }

  /** The same line as if set in another type size, in points. */
  Line withSize(double newSize) {
    return new Line(
        place, start, end, baseline, newSize, text, marks, bold, italic, firstWord, tag, box);
  }

  /** The same line with another tag. */
  Line withTag(int newTag) {
    return newTag == tag
        ? this
        : new Line(
            place, start, end, baseline, size, text, marks, bold, italic, firstWord, newTag, box);
  }

  /** The same line with another text and marks. */
  Line withText(String newText, List<NoteMark> newMarks) {
    return new Line(
        place, start, end, baseline, size, newText, newMarks, bold, italic, firstWord, tag, box);
  }
}
