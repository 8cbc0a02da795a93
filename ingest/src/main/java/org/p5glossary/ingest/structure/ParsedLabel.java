package org.p5glossary.ingest.structure;

import java.util.Objects;

/**
 * A label that was found at the start of a text.
 *
 * @param printed the label as printed, inner white space as one space, never null or empty
 * @param kind what it counts with, never null
 * @param delimiter what closes it, never null
 * @param ordinal its place in its series, 1-based; 0 where it has none (bullets) or several parts
 * @param depth number of its parts, 1 for "12." and 2 for "12.3"
 * @param textStart where the text after the label begins, UTF-16 units, 0-based
 */
public record ParsedLabel(
    String printed, Kind kind, Delimiter delimiter, int ordinal, int depth, int textStart) {

  /**
   * @throws IllegalArgumentException if the label is empty or a number is negative
   */
  public ParsedLabel {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(delimiter, "delimiter");
    if (printed.isEmpty() || ordinal < 0 || depth < 1 || textStart < 1) {
      throw new IllegalArgumentException(
          "label \"" + printed + "\" needs text, ordinal >= 0, depth >= 1, text start >= 1");
    }
  }

  /** What a label counts with. */
  public enum Kind {
    /** 1, 2, 3, also in Arabic-Indic digits. */
    DECIMAL,
    /** 12.3, 1.2.1. */
    MULTILEVEL,
    /** I, II or i, ii. */
    ROMAN,
    /** A, B or a, b. */
    LATIN,
    /** А, Б or а, б. */
    CYRILLIC,
    /** 一, 二. */
    HAN,
    /** أ, ب, ج and the spelled letter names. */
    ARABIC_LETTER,
    /** أولا, ثانيا. */
    ARABIC_ORDINAL,
    /** Letters of other alphabets in their order: א, क, 가, ア, α. */
    LETTER,
    /** •, ▪ and the like. */
    BULLET,
    /** – or -. */
    DASH
  }

  /** What closes a label. */
  public enum Delimiter {
    /** "1." */
    DOT,
    /** "(1)", and characters that are drawn so, as ㈠. */
    PARENTHESES,
    /** "1)". */
    CLOSING_PARENTHESIS,
    /** "1 -". */
    DASH,
    /** "一、". */
    COMMA,
    /** Bullets, "12.3", circled digits. */
    NONE
  }

  /** Whether it is a bullet or a dash, which count nothing. */
  public boolean isBullet() {
    return kind == Kind.BULLET || kind == Kind.DASH;
  }

  /**
   * Whether the same characters often open ordinary text (an initial, "A. Einstein"), so that a
   * label before or after it in its series, or a heading's look, must confirm it.
   */
  public boolean needsConfirmation() {
    boolean letter =
        kind == Kind.LATIN
            || kind == Kind.CYRILLIC
            || kind == Kind.LETTER
            || (kind == Kind.ROMAN && single());
    return kind == Kind.MULTILEVEL || (letter && delimiter == Delimiter.DOT);
  }

  private boolean single() {
    return printed.codePointCount(0, printed.length()) == 2;
  }
}
