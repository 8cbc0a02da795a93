package org.p5glossary.ingest.structure;

import java.util.regex.Pattern;

/** What the shape of a text says, whatever its language: how it ends, how long it is. */
public final class TextShape {

  /** A mark that ends a sentence, with the quotes, brackets and note digits that may follow. */
  private static final Pattern SENTENCE_END =
      Pattern.compile(".*[.!?。！？؟۔।॥።։។။…．｡][\\p{Pe}\\p{Pf}\"'”’»)）\\]\\s]*", Pattern.DOTALL);

  private static final Pattern CLAUSE_END = Pattern.compile(".*[;；؛,，،、]\\s*", Pattern.DOTALL);
  private static final String COLONS = ":：﹕";
  private static final Pattern BEHIND_LAST_COLON = Pattern.compile("(?:\\s*[-–—])?\\s*");
  private static final Pattern QUOTED =
      Pattern.compile("\\s*[“«\"„「『‘].*[”»\"“」』’]\\s*[.。;；]?\\s*", Pattern.DOTALL);

  private TextShape() {}

  /** Whether the text ends as a sentence does, behind closing quotes and brackets too. */
  public static boolean endsSentence(String text) {
    return SENTENCE_END.matcher(text).matches();
  }

  /** Whether the text ends in a comma or semicolon, so that more of it must follow. */
  public static boolean endsClause(String text) {
    return CLAUSE_END.matcher(text).matches();
  }

  /** Whether the text announces what follows. */
  public static boolean endsWithColon(String text) {
    int last = -1;
    for (int i = 0; i < COLONS.length(); i++) {
      last = Math.max(last, text.lastIndexOf(COLONS.charAt(i)));
    }
    return last >= 0 && BEHIND_LAST_COLON.matcher(text.substring(last + 1)).matches();
  }

  /** Whether the whole text stands in quotation marks. */
  public static boolean isQuoted(String text) {
    return QUOTED.matcher(text).matches();
  }

  /**
   * How much room the text takes, in Latin letters: a Han character or a full-width form counts
   * two.
   */
  public static int width(String text) {
    return text.codePoints().map(TextShape::width).sum();
  }

  private static int width(int point) {
    return isHan(point) ? 2 : 1;
  }

  /** Whether a character belongs to a script that is written without spaces. */
  public static boolean isHan(int point) {
    return Character.isIdeographic(point)
        || (point >= 0x3000 && point <= 0x30FF)
        || (point >= 0xFF00 && point <= 0xFFEF);
  }

  /** White space of any kind, no-break and zero-width spaces included. */
  public static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x200B;
  }
}
