package org.p5glossary.ingest.extract.pdf;

import java.util.Optional;

/**
 * What a stretch of marked content says that its glyphs stand for. Only short stretches are
 * believed, those of one letter group: the text of a whole paragraph would tell nothing about where
 * its words stand. The glyphs of a stretch become one glyph with its text. Used by one thread.
 */
final class ActualText {

  /** A base letter with its marks, or a ligature, has at most this many characters. */
  private static final int LONGEST = 6;

  /** and joined letters of an Indic script as many: five consonants, their joiners and marks. */
  private static final int LONGEST_JOINED = 12;

  /** Deeper nesting is not followed: no page has it. */
  private static final int DEEPEST = 64;

  private final String[] texts = new String[DEEPEST];
  private int depth;
  private int givenAt = -1;
  private Glyph main;
  private double left;
  private double right;

  /**
   * A stretch begins.
   *
   * @param text what it says of itself; null if nothing
   */
  void begin(String text) {
    if (depth < DEEPEST) {
      boolean believed = text != null && !text.isEmpty() && text.length() <= longest(text);
      texts[depth] = believed ? text : null;
      if (believed && givenAt < 0) {
        givenAt = depth;
        main = null;
      }
    }
    depth++;
  }

  private static int longest(String text) {
    return text.codePoints().allMatch(Clusters::isJoining) ? LONGEST_JOINED : LONGEST;
  }

  /** A stretch ends; the glyph of its text if that was given and anything drawn. */
  Optional<Glyph> end() {
    if (depth == 0) {
      return Optional.empty();
    }
    depth--;
    if (depth != givenAt) {
      return Optional.empty();
    }
    givenAt = -1;
    if (main == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Glyph(
            texts[depth],
            left,
            right - left,
            main.baseline(),
            main.size(),
            main.bold(),
            main.italic(),
            main.tag(),
            main.order()));
  }

  /** Whether the stretch says what its glyphs stand for. */
  boolean isGiven() {
    return givenAt >= 0;
  }

  /** Takes a drawn glyph in; the widest decides where the text stands. */
  void add(Glyph glyph) {
    left = main == null ? glyph.x() : Math.min(left, glyph.x());
    right = main == null ? glyph.right() : Math.max(right, glyph.right());
    if (main == null || glyph.width() > main.width()) {
      main = glyph;
    }
  }

  /** Forgets a page's unfinished stretches. */
  void clear() {
    depth = 0;
    givenAt = -1;
    main = null;
  }
}
