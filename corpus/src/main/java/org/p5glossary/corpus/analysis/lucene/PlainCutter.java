package org.p5glossary.corpus.analysis.lucene;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import org.p5glossary.corpus.analysis.TokenKind;
import org.p5glossary.corpus.analysis.WordVisitor;

/**
 * Cuts plain runs of letters, digits and Han characters by itself, three times as fast as by the
 * rules of Unicode annex 29, and hands everything else to the rules: a part of the text between two
 * characters that are never part of a word. The words are the same. Confined to one thread.
 */
final class PlainCutter {

  /** Cuts {@code text[from, to)} by all rules. */
  @FunctionalInterface
  interface Rules {
    void cut(String text, int from, int to, boolean elides, WordVisitor visitor);
  }

  private static final byte COMPLEX = 0;
  private static final byte LETTER = 1;
  private static final byte DIGIT = 2;
  private static final byte HAN = 3;

  /** White space, most punctuation: there is a boundary before and behind it. */
  private static final byte BREAK = 4;

  /** Joins two letters, as an apostrophe does; also two digits. */
  private static final byte MID_BOTH = 5;

  private static final byte MID_LETTER = 6;
  private static final byte MID_NUMBER = 7;

  private static final String APOSTROPHES = "'’ʼ＇";

  /** Classes of the basic plane; surrogates are complex. */
  private static final byte[] CLASSES = classes();

  private final String text;
  private final WordVisitor visitor;
  private final boolean elides;
  private final Rules rules;

  PlainCutter(String text, WordVisitor visitor, boolean elides, Rules rules) {
    this.text = text;
    this.visitor = visitor;
    this.elides = elides;
    this.rules = rules;
  }

  private static byte[] classes() {
    byte[] classes = new byte[1 << 16];
    for (int c = 0; c < classes.length; c++) {
      classes[c] = classOf(c);
    }
    return classes;
  }

  private static byte classOf(int c) {
    int script = UScript.getScript(c);
    boolean pictograph = UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
    return switch (UCharacter.getIntPropertyValue(c, UProperty.WORD_BREAK)) {
      case UCharacter.WordBreak.ALETTER ->
          script == UScript.LATIN || script == UScript.CYRILLIC || script == UScript.ARABIC
              ? LETTER
              : COMPLEX;
      case UCharacter.WordBreak.NUMERIC -> c >= '0' && c <= '9' ? DIGIT : COMPLEX;
      case UCharacter.WordBreak.MIDNUMLET, UCharacter.WordBreak.SINGLE_QUOTE -> MID_BOTH;
      case UCharacter.WordBreak.MIDLETTER -> MID_LETTER;
      case UCharacter.WordBreak.MIDNUM -> MID_NUMBER;
      case UCharacter.WordBreak.CR,
          UCharacter.WordBreak.LF,
          UCharacter.WordBreak.NEWLINE,
          UCharacter.WordBreak.WSEGSPACE,
          UCharacter.WordBreak.DOUBLE_QUOTE ->
          BREAK;
      case UCharacter.WordBreak.OTHER -> {
        if (script == UScript.HAN && UCharacter.getType(c) == Character.OTHER_LETTER) {
          yield HAN;
        }
        yield !pictograph && script == UScript.COMMON && isSign(c) ? BREAK : COMPLEX;
      }
      default -> COMPLEX;
    };
  }

  private static boolean isSign(int c) {
    return switch (UCharacter.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private byte at(int index) {
    return index < text.length() ? CLASSES[text.charAt(index)] : BREAK;
  }

  void run() {
    int at = 0;
    while (at < text.length()) {
      at =
          switch (CLASSES[text.charAt(at)]) {
            case LETTER -> word(at);
            case DIGIT -> number(at);
            case HAN -> {
              if (at(at + 1) == COMPLEX) {
                yield byRules(at);
              }
              visitor.word(at, at + 1, TokenKind.IDEOGRAPH);
              yield at + 1;
            }
            case COMPLEX -> byRules(at);
            // A mark behind a space belongs to it.
            default -> at(at + 1) == COMPLEX ? byRules(at) : at + 1;
          };
    }
  }

  private int word(int start) {
    int end = start + 1;
    boolean joined = false;
    while (true) {
      byte next = at(end);
      if (next == LETTER) {
        end++;
      } else if (next == MID_BOTH || next == MID_LETTER) {
        byte after = at(end + 1);
        // Whether a colon joins letters depends on the version of the rules.
        if (after == COMPLEX || after == DIGIT || (next == MID_LETTER && after == LETTER)) {
          return byRules(start);
        }
        if (after != LETTER) {
          break;
        }
        joined = true;
        end += 2;
      } else if (next == COMPLEX || next == DIGIT) {
        return byRules(start);
      } else {
        break;
      }
    }
    if (joined && elides) {
      withElisions(text, start, end, visitor);
    } else {
      visitor.word(start, end, TokenKind.WORD);
    }
    return end;
  }

  private int number(int start) {
    int end = start + 1;
    while (true) {
      byte next = at(end);
      if (next == DIGIT) {
        end++;
      } else if (next == MID_BOTH || next == MID_NUMBER) {
        byte after = at(end + 1);
        if (after == COMPLEX) {
          return byRules(start);
        }
        if (after != DIGIT) {
          break;
        }
        end += 2;
      } else if (next == COMPLEX || next == LETTER) {
        return byRules(start);
      } else {
        break;
      }
    }
    visitor.word(start, end, TokenKind.NUMBER);
    return end;
  }

  /** Hands over up to the next character that is never part of a word. */
  private int byRules(int from) {
    int to = from + 1;
    while (to < text.length() && (CLASSES[text.charAt(to)] != BREAK || at(to + 1) == COMPLEX)) {
      to++;
    }
    rules.cut(text, from, to, elides, visitor);
    return to;
  }

  /** Shows what stands before an apostrophe within a word, and the rest. */
  static void withElisions(String text, int start, int end, WordVisitor visitor) {
    int begin = start;
    for (int i = start + 1; i < end - 1; i++) {
      if (APOSTROPHES.indexOf(text.charAt(i)) >= 0) {
        if (begin < i) {
          visitor.word(begin, i, TokenKind.ELISION);
        }
        begin = i + 1;
      }
    }
    if (begin < end) {
      visitor.word(begin, end, TokenKind.WORD);
    }
  }
}
