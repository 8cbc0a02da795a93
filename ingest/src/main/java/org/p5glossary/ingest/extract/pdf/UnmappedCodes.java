package org.p5glossary.ingest.extract.pdf;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.TextPosition;

/**
 * Counts the codes that no character is known for. One that is drawn again over itself is a stroke
 * that stretches Arabic words to the end of a justified line: nothing is lost with it, wherever it
 * is drawn.
 */
final class UnmappedCodes {

  /** A glyph drawn again within this part of its width is drawn over itself. */
  private static final double OVER_ITSELF = .9;

  /** Of the type size: a stroke begins where its letter ends, but for rounding. */
  private static final double TOUCHES = .1;

  /** Ligatures have at most three letters, and joined Indic letters as many signs; this many, */
  private static final int LONGEST_CLUSTER = 8;

  /** in so little room each, in type sizes, are none: the longest, U+FDFA, is one character. */
  private static final double NARROWEST = .15;

  private record Code(PDFont font, int code) {}

  private final Map<Code, Integer> counts = new HashMap<>();
  private final Set<Code> strokes = new HashSet<>();
  private TextPosition last;

  void count(TextPosition position) {
    boolean again = isDrawnOver(position);
    for (int code : position.getCharacterCodes()) {
      Code key = new Code(position.getFont(), code);
      counts.merge(key, 1, Integer::sum);
      if (again) {
        strokes.add(key);
      }
    }
    last = position;
  }

  private boolean isDrawnOver(TextPosition position) {
    if (last == null) {
      return false;
    }
    double offset = position.getXDirAdj() - last.getXDirAdj();
    return offset >= 0
        && offset < OVER_ITSELF * position.getWidthDirAdj()
        && position.getYDirAdj() == last.getYDirAdj()
        && Arrays.equals(position.getCharacterCodes(), last.getCharacterCodes());
  }

  /**
   * Whether the font's table is wrong about a code: it says nothing for something that takes room,
   * or a whole line of text for one glyph.
   */
  static boolean isWrong(TextPosition position) {
    String text = position.getUnicode();
    if (text == null) {
      return false;
    }
    double width = position.getWidthDirAdj();
    if (text.length() == 1 && text.charAt(0) == 0) {
      return width > 0;
    }
    double size = position.getTextMatrix().getScalingFactorY();
    return text.length() > LONGEST_CLUSTER && width < NARROWEST * size * text.length();
  }

  /**
   * Whether a control character stands for something that takes room: a simple font without any
   * table has only its codes, and those of a subset may be numbered from one. Line ends take room
   * in some files, and mean nothing.
   */
  static boolean isDrawnControl(TextPosition position) {
    String text = position.getUnicode();
    return text != null
        && text.length() == 1
        && Character.isISOControl(text.charAt(0))
        && !Character.isWhitespace(text.charAt(0))
        && position.getWidthDirAdj() > 0;
  }

  /** How often a code was met that has no character and is no stroke. */
  int lost() {
    return counts.entrySet().stream()
        .filter(e -> !strokes.contains(e.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  /**
   * The letter together with what is drawn right behind it: no space between words is there.
   *
   * @param letter the glyph drawn before
   */
  static Glyph stretched(Glyph letter, TextPosition stroke) {
    double start = stroke.getXDirAdj();
    boolean joined =
        BidiLine.isRightToLeft(letter.text().codePointAt(0))
            && Math.abs(letter.baseline() - stroke.getYDirAdj()) < TOUCHES * letter.size()
            && start > letter.x()
            && start - letter.right() < TOUCHES * letter.size();
    double end = start + stroke.getWidthDirAdj();
    return joined && end > letter.right() ? letter.withWidth(end - letter.x()) : letter;
  }
}
