package org.p5glossary.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text file and what they have in common. Immutable.
 *
 * @param lines the lines that are not blank, in order
 * @param wrapWidth the width that full lines have, in Latin letters; 0 if there are no lines
 */
record TextLines(List<TextLine> lines, int wrapWidth) {

  /** More than this share of lines ending in white space: the file was wrapped by its extractor. */
  private static final double LEAST_SPACED = 0.08;

  /** Lines of wrapped Chinese text are at most this long on the median. */
  private static final double LONGEST_WRAPPED = 60;

  /** Above this share of lines that a blank one follows, blank lines mean nothing. */
  private static final double DOUBLE_SPACED = 0.7;

  /** Full lines are as wide as all but the widest tenth. */
  private static final double FULL_LINE_QUANTILE = 0.9;

  /** Lines of hard-wrapped mail and print are at most this wide. */
  static final int WIDEST_WRAP = 110;

  TextLines {
    lines = List.copyOf(lines);
  }

  /** The lines of {@code text}, which is clean. */
  static TextLines of(String text) {
    List<TextLine> lines = new ArrayList<>();
    int blanks = 0;
    boolean page = false;
    for (String raw : text.split("\n", -1)) {
      int feed = raw.lastIndexOf('\f');
      page |= feed >= 0;
      String line = raw.substring(feed + 1);
      String stripped = strip(line);
      if (stripped.isEmpty()) {
        blanks++;
        continue;
      }
      boolean indented = isSpace(line.codePointAt(0));
      boolean openEnd = !isSpace(line.codePointBefore(line.length()));
      lines.add(new TextLine(stripped, indented, openEnd, blanks, page));
      blanks = 0;
      page = false;
    }
    return new TextLines(lines, wrapWidth(lines));
  }

  static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static String strip(String line) {
    int start = 0;
    int end = line.length();
    while (start < end && isSpace(line.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(start, end);
  }

  private static int wrapWidth(List<TextLine> lines) {
    if (lines.isEmpty()) {
      return 0;
    }
    int[] widths = lines.stream().mapToInt(TextLine::width).sorted().toArray();
    return widths[(int) ((widths.length - 1) * FULL_LINE_QUANTILE)];
  }

  /** Whether the extractor kept the lines of the page and marked the ends of paragraphs. */
  boolean isWrapped() {
    if (lines.size() < 2) {
      return false;
    }
    long spaced = lines.stream().filter(line -> !line.openEnd()).count();
    int[] lengths = lines.stream().mapToInt(line -> line.text().length()).sorted().toArray();
    // Latin letters are half as wide, so that their lines are up to twice as long.
    double median = lengths[lengths.length / 2] * (isChinese() ? 1.0 : 0.5);
    return spaced > LEAST_SPACED * lines.size() && median <= LONGEST_WRAPPED;
  }

  /** Whether lines were broken at a width, without marking the ends of paragraphs. */
  boolean isHardWrapped() {
    long followed = lines.stream().skip(1).filter(line -> line.blanksBefore() == 0).count();
    long full = lines.stream().filter(line -> line.width() >= wrapWidth * 0.75).count();
    return wrapWidth <= WIDEST_WRAP
        && followed * 2 > lines.size()
        && full * 2 > lines.size()
        && lines.size() > 4;
  }

  /** Whether a blank line follows nearly every line. */
  boolean isDoubleSpaced() {
    long followed = lines.stream().skip(1).filter(line -> line.blanksBefore() > 0).count();
    return followed > DOUBLE_SPACED * lines.size();
  }

  /** Whether the text is mainly Chinese, which is written without blanks. */
  boolean isChinese() {
    long chinese =
        lines.stream()
            .flatMapToInt(line -> line.text().codePoints())
            .filter(TextAssembler::isChinese)
            .count();
    long all = lines.stream().mapToLong(line -> line.text().length()).sum();
    return chinese * 3 > all;
  }
}
