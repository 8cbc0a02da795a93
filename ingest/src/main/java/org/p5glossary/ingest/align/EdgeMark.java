package org.p5glossary.ingest.align;

import java.lang.Character.UnicodeScript;

/** How a unit of text starts or ends; translations tend to agree. */
enum EdgeMark {
  FULL_STOP,
  QUESTION,
  EXCLAMATION,
  COLON,
  SEMICOLON,
  COMMA,
  DASH,
  DIGIT,
  CAPITAL,
  SMALL,
  LETTER,
  NOTHING;

  /** How a text ends; closing quotes and brackets are looked through. */
  static EdgeMark ofEnd(String text) {
    int at = text.length();
    while (at > 0) {
      int codePoint = text.codePointBefore(at);
      if (!isTransparent(codePoint)) {
        EdgeMark mark = of(codePoint);
        return mark == CAPITAL || mark == SMALL ? LETTER : mark;
      }
      at -= Character.charCount(codePoint);
    }
    return NOTHING;
  }

  /** How a text starts; opening quotes and brackets are looked through. */
  static EdgeMark ofStart(String text) {
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (!isTransparent(codePoint)) {
        return of(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return NOTHING;
  }

  private static boolean isTransparent(int codePoint) {
    if (Character.isWhitespace(codePoint)) {
      return true;
    }
    return switch (Character.getType(codePoint)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.CONTROL,
          Character.FORMAT,
          Character.SPACE_SEPARATOR ->
          true;
      default -> codePoint == '"' || codePoint == '\'';
    };
  }

  private static EdgeMark of(int codePoint) {
    EdgeMark mark =
        switch (codePoint) {
          case '.', '。', '．', '｡', '…', '۔', '।' -> FULL_STOP;
          case '?', '？', '؟' -> QUESTION;
          case '!', '！' -> EXCLAMATION;
          case ':', '：' -> COLON;
          case ';', '；', '؛' -> SEMICOLON;
          case ',', '，', '、', '،' -> COMMA;
          default -> NOTHING;
        };
    if (mark != NOTHING) {
      return mark;
    }
    if (Character.getType(codePoint) == Character.DASH_PUNCTUATION || codePoint == '•') {
      return DASH;
    }
    if (Character.isDigit(codePoint)) {
      return DIGIT;
    }
    if (Character.isUpperCase(codePoint)) {
      return CAPITAL;
    }
    boolean cased = UnicodeScript.of(codePoint) != UnicodeScript.HAN;
    return cased && Character.isLowerCase(codePoint) ? SMALL : LETTER;
  }
}
