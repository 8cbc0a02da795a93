package org.p5glossary.ingest.extract.pdf;

import java.util.List;

/**
 * The lines of one page in reading order.
 *
 * @param page page number, 1-based
 * @param width width of the page in points
 * @param height height of the page in points
 * @param rightToLeft whether most of its letters are written from right to left
 * @param lines lines in reading order
 * @param rules thin horizontal lines
 */
record PageLines(
    int page,
    double width,
    double height,
    boolean rightToLeft,
    List<Line> lines,
    List<Rule> rules) {

  PageLines withLines(List<Line> newLines) {
    return new PageLines(page, width, height, rightToLeft, newLines, rules);
  }
}
