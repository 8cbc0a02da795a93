package org.p5glossary.ingest.extract.pdf;

import java.text.Bidi;
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

  private BidiLine() {}

  /** Whether any character is written from right to left. */
  static boolean hasRightToLeft(List<Glyph> glyphs) {
    return glyphs.stream().anyMatch(g -> isRightToLeft(strongest(g.text())));
  }

  static boolean isRightToLeft(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /**
   * The glyphs in logical order, brackets the right way round.
   *
   * @param drawn glyphs from left to right
   * @param rightToLeft whether the page is written from right to left
   */
  static List<Glyph> logical(List<Glyph> drawn, boolean rightToLeft) {
    StringBuilder units = new StringBuilder();
    for (Glyph glyph : drawn) {
      units.append(unit(strongest(glyph.text())));
    }
    int base = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    Bidi bidi = new Bidi(units.toString(), base);
    Glyph[] glyphs = drawn.toArray(Glyph[]::new);
    byte[] levels = new byte[glyphs.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    Bidi.reorderVisually(levels, 0, glyphs, 0, glyphs.length);
    return brackets(List.of(glyphs));
  }

  /** One UTF-16 unit with the direction of {@code point}, which may need two. */
  private static char unit(int point) {
    if (Character.isBmpCodePoint(point)) {
      return (char) point;
    }
    return isRightToLeft(point) ? 'א' : 'a';
  }

  private static int strongest(String text) {
    return text.codePoints()
        .filter(BidiLine::isRightToLeft)
        .findFirst()
        .orElse(text.codePointAt(0));
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
    boolean spaceAfter = i == glyphs.size() - 1 || breaks(glyphs.get(i + 1), false);
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
