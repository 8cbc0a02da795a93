package org.p5glossary.glossary.exchange.table;

/**
 * Cells that no spreadsheet takes for a formula: an apostrophe is put before what would begin one,
 * and before a cell that already has such an apostrophe, so that reading gives back every text.
 */
public final class SafeCell {

  /** What begins a formula (OWASP, CSV injection), with the full-width forms. */
  private static final String SIGNS = "=+-@\t\r＝＋－＠";

  private SafeCell() {}

  /** A text as it is written into a cell. */
  public static String write(String text) {
    return beginsFormula(text) ? "'" + text : text;
  }

  /** The text of a cell. */
  public static String read(String cell) {
    return cell.startsWith("'") && beginsFormula(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean beginsFormula(String text) {
    int start = 0;
    while (start < text.length() && text.charAt(start) == '\'') {
      start++;
    }
    return start < text.length() && SIGNS.indexOf(text.charAt(start)) >= 0;
  }
}
