package org.p5glossary.ingest.extract.pdf;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings the glyphs of a drawn line from left-to-right order into logical order.
 *
 * <p>Works on glyphs, never on characters: a lam-alef is one glyph of two characters that are
 * already in order. Running the bidirectional algorithm over the drawn order undoes it.
 */
final class BidiLine {

  private static final String OPENING = "([{«‹“‘〈《「";
  private static final String CLOSING = ")]}»›”’〉》」";

  /** Hebrew is the first script in Unicode that is written from right to left. */
  private static final int FIRST_RIGHT_TO_LEFT = 0x590;

  /** The last character of Arabic Extended-A; Devanagari follows. */
  private static final int LAST_RIGHT_TO_LEFT = 0x8FF;

  private BidiLine() {}

  /** Whether any character is written from right to left. */
  static boolean hasRightToLeft(List<Glyph> glyphs) {
    for (Glyph glyph : glyphs) {
      if (isRightToLeft(strongest(glyph.text()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasArabic(List<Glyph> glyphs) {
    return glyphs.stream()
        .anyMatch(
            g ->
                Character.getDirectionality(strongest(g.text()))
                    == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
  }

  static boolean isRightToLeft(int point) {
    if (point < FIRST_RIGHT_TO_LEFT) {
      return false;
    }
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Whether a combining mark belongs to Hebrew, Arabic or a script between them in Unicode. */
  static boolean isRightToLeftMark(int point) {
    return point >= FIRST_RIGHT_TO_LEFT && point <= LAST_RIGHT_TO_LEFT;
  }

  /**
   * The glyphs in logical order, brackets the right way round.
   *
   * @param drawn glyphs from left to right
   * @param rightToLeft whether the page is written from right to left
   */
  static List<Glyph> logical(List<Glyph> drawn, boolean rightToLeft) {
    boolean arabic = rightToLeft && hasArabic(drawn);
    StringBuilder units = new StringBuilder();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < drawn.size(); i++) {
      boolean mark =
          rightToLeft && (isMarkBehindNumber(drawn, i) || DrawingOrder.partsNumber(drawn, i));
      units.append(
          mark ? (arabic ? 'ا' : 'א') : paired(unit(strongest(drawn.get(i).text())), open));
    }
    boolean base = rightToLeft && !isLeftToRight(drawn);
    // What is right of a number comes before it. Arabic makes the parts of "2015-2030" stand apart:
    // the algorithm looks for it on the left, where the end of the text may have none.
    int ahead = base && arabic ? 1 : 0;
    Bidi bidi = new Bidi((ahead == 1 ? "ا" : "") + units, base ? Bidi.RTL : Bidi.LTR);
    Glyph[] glyphs = drawn.toArray(Glyph[]::new);
    byte[] levels = new byte[glyphs.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = bidi.getLevelAt(i + ahead);
    }
    Bidi.reorderVisually(levels, 0, glyphs, 0, glyphs.length);
    return brackets(List.of(glyphs));
  }

  /**
   * Whether a glyph is a note's mark of one figure drawn before a number, or before the stop that
   * ends it: from right to left it stands behind the number.
   */
  private static boolean isMarkBehindNumber(List<Glyph> drawn, int i) {
    Glyph glyph = drawn.get(i);
    Glyph next = i + 1 < drawn.size() ? drawn.get(i + 1) : glyph;
    if (i + 2 < drawn.size() && ".,:،؛".contains(next.text())) {
      next = drawn.get(i + 2);
    }
    boolean begins = i == 0 || !isWord(drawn.get(i - 1));
    return begins
        && Character.isDigit(glyph.text().codePointAt(0))
        && isWord(next)
        && glyph.size() < RowBuilder.SMALL * next.size()
        && glyph.baseline() < next.baseline();
  }

  private static boolean isWord(Glyph glyph) {
    int point = glyph.text().codePointAt(0);
    return Character.isDigit(point) || (Character.isLetter(point) && !isRightToLeft(point));
  }

  /**
   * Whether a line of a page written from right to left holds none but Latin letters, as job
   * numbers do. A stop at its left end shows that it belongs to an Arabic sentence.
   */
  private static boolean isLeftToRight(List<Glyph> drawn) {
    return !hasRightToLeft(drawn)
        && drawn.stream().anyMatch(g -> Character.isLetter(g.text().codePointAt(0)))
        && !breaks(drawn.get(0), false);
  }

  /**
   * Brackets as pairs in drawn order, whichever way round they are stored: what a pair holds then
   * keeps its direction to itself.
   */
  private static char paired(char unit, List<Integer> open) {
    int pair = pairOf(String.valueOf(unit));
    if (pair < 0) {
      return unit;
    }
    boolean opens = !open.remove((Integer) pair);
    if (opens) {
      open.add(pair);
    }
    return (opens ? OPENING : CLOSING).charAt(pair);
  }

  /** One UTF-16 unit with the direction of {@code point}, which may need two. */
  private static char unit(int point) {
    if (Character.isBmpCodePoint(point)) {
      return (char) point;
    }
    return isRightToLeft(point) ? 'א' : 'a';
  }

  private static int strongest(String text) {
    int first = text.codePointAt(0);
    for (int i = 0, point; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (isRightToLeft(point)) {
        return point;
      }
    }
    return first;
  }

  /**
   * Decides for each bracket by its neighbours whether it opens or closes: producers differ, even
   * within one file, in whether they store the drawn or the meant one.
   */
  private static List<Glyph> brackets(List<Glyph> logical) {
    List<Glyph> result = new ArrayList<>(logical.size());
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < logical.size(); i++) {
      Glyph glyph = logical.get(i);
      int pair = pairOf(glyph.text());
      if (pair < 0) {
        result.add(glyph);
        continue;
      }
      boolean opens = opens(logical, i, open.contains(pair));
      if (opens) {
        open.add(pair);
      } else {
        open.remove((Integer) pair);
      }
      result.add(glyph.withText((opens ? OPENING : CLOSING).substring(pair, pair + 1)));
    }
    return result;
  }

  private static int pairOf(String text) {
    // Curly quotes have no mirrored twin: producers never swap them.
    if (text.length() != 1 || "“”‘’".contains(text)) {
      return -1;
    }
    return Math.max(OPENING.indexOf(text), CLOSING.indexOf(text));
  }

  private static boolean opens(List<Glyph> glyphs, int i, boolean pairIsOpen) {
    boolean spaceBefore = i == 0 || breaks(glyphs.get(i - 1), true);
    int next = i + 1;
    // A note's mark says nothing: "…».³" and "…»³."
    while (next < glyphs.size()
        && glyphs.get(next).size() < RowBuilder.SMALL * glyphs.get(i).size()) {
      next++;
    }
    boolean spaceAfter = next == glyphs.size() || breaks(glyphs.get(next), false);
    return spaceBefore == spaceAfter ? !pairIsOpen : spaceBefore;
  }

  /** Whether a neighbour separates: white space, or punctuation of the kind that stands there. */
  private static boolean breaks(Glyph neighbour, boolean before) {
    if (neighbour.isSpace()) {
      return true;
    }
    String text = neighbour.text();
    return before ? "\"“‘/".contains(text) : "\".,،؛;:؟!?…”’/".contains(text);
  }
}
