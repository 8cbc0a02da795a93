package org.p5glossary.web.message;

import java.text.Bidi;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.language.TextDirection;

/** Keeps the direction of foreign text from reaching the text around it. Thread-safe. */
public final class BidiText {

  private static final int FIRST_STRONG_ISOLATE = 0x2068;
  private static final int POP_ISOLATE = 0x2069;
  private static final int POP_EMBEDDING = 0x202C;
  private static final int REPLACEMENT = 0xFFFD;

  /** Looked up, because finding the script of a tag costs more than the rest of an element. */
  private static final Map<Language, String> OFFICIAL =
      Language.OFFICIAL.stream()
          .collect(Collectors.toUnmodifiableMap(l -> l, l -> l.direction().html()));

  private BidiText() {}

  /** The value of {@code dir} for text in a language: "ltr" or "rtl". */
  public static String direction(Language language) {
    String official = OFFICIAL.get(language);
    return official != null ? official : language.direction().html();
  }

  /**
   * The direction of a text of its own within a language from right to left: a date or symbol in
   * Latin letters alone, whose words would else stand in reverse. Empty where the language's holds.
   */
  public static Optional<String> within(Language language, String text) {
    boolean reversed =
        language.direction() == TextDirection.RIGHT_TO_LEFT
            && text.codePoints().anyMatch(BidiText::isLeftToRight)
            && text.codePoints().noneMatch(BidiText::isRightToLeft);
    return reversed ? Optional.of(TextDirection.LEFT_TO_RIGHT.html()) : Optional.empty();
  }

  private static boolean isLeftToRight(int point) {
    return Character.getDirectionality(point) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isRightToLeft(int point) {
    byte direction = Character.getDirectionality(point);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  /**
   * The text between isolates, where it or its surroundings run from right to left.
   *
   * @param around direction of the text that it is put into
   */
  public static String isolated(String text, TextDirection around) {
    char[] units = text.toCharArray();
    if (around == TextDirection.LEFT_TO_RIGHT && !Bidi.requiresBidi(units, 0, units.length)) {
      return text;
    }
    return Character.toString(FIRST_STRONG_ISOLATE)
        + contained(text)
        + Character.toString(POP_ISOLATE);
  }

  /**
   * The text with every embedding, override and isolate closed inside it, closers without opener
   * dropped, and code points that HTML forbids (controls, unpaired surrogates, non-characters)
   * replaced by U+FFFD.
   */
  public static String contained(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Unit by unit: only those are looked at as code points that may begin an unusual one.
      if (isUnusual(text.charAt(i))) {
        return containedFrom(text, i);
      }
    }
    return text;
  }

  /** Whether a unit is, or may be part of, a code point that is not taken as it stands. */
  private static boolean isUnusual(char unit) {
    return unit < ' '
        || (unit >= 0x7F && unit < 0xA0)
        || (unit >= 0x202A && unit <= POP_ISOLATE)
        || unit >= Character.MIN_SURROGATE;
  }

  private static String containedFrom(String text, int from) {
    for (int i = from; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (isOpener(point) || isCloser(point) || isForbidden(point)) {
        return rebuilt(text);
      }
      i += Character.charCount(point);
    }
    return text;
  }

  private static String rebuilt(String text) {
    StringBuilder built = new StringBuilder(text.length() + 4);
    Deque<Integer> open = new ArrayDeque<>();
    text.codePoints()
        .forEach(
            point -> {
              if (isOpener(point)) {
                open.push(closerOf(point));
                built.appendCodePoint(point);
              } else if (isCloser(point)) {
                if (!open.isEmpty() && open.peek() == point) {
                  built.appendCodePoint(open.pop());
                }
              } else {
                built.appendCodePoint(isForbidden(point) ? REPLACEMENT : point);
              }
            });
    open.forEach(built::appendCodePoint);
    return built.toString();
  }

  private static boolean isOpener(int point) {
    return (point >= 0x202A && point <= 0x202E && point != POP_EMBEDDING)
        || (point >= 0x2066 && point <= FIRST_STRONG_ISOLATE);
  }

  private static int closerOf(int opener) {
    return opener < 0x2066 ? POP_EMBEDDING : POP_ISOLATE;
  }

  private static boolean isCloser(int point) {
    return point == POP_EMBEDDING || point == POP_ISOLATE;
  }

  private static boolean isForbidden(int point) {
    boolean control = Character.isISOControl(point) && point != '\t' && point != '\n';
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
    return control || surrogate || noncharacter;
  }
}
