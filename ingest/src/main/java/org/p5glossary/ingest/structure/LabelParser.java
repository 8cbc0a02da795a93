package org.p5glossary.ingest.structure;

import com.ibm.icu.lang.UCharacter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.ingest.structure.ParsedLabel.Delimiter;
import org.p5glossary.ingest.structure.ParsedLabel.Kind;

/**
 * Finds the printed label at the start of a paragraph, in the styles of all six languages.
 *
 * <p>The rules are safe rather than complete: four digits are a year and no label, a number needs
 * its delimiter, and white space must follow unless the script is written without. Thread-safe.
 */
public final class LabelParser {

  /** Any white space that may stand inside or after a label, the no-break kinds included. */
  private static final String SPACE = "[\\s\\u00A0\\u2000-\\u200B\\u202F\\u3000]";

  /** End of the label: white space, the end, or a script that is written without spaces. */
  private static final String END =
      "(?:"
          + SPACE
          + "+|$|(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}“‘《〈「『\\p{IsArabic}\\p{IsHebrew}]))";

  private static final String DIGITS = "[0-9０-９٠-٩۰-۹]{1,3}";
  private static final String OPEN = "[(（]";
  private static final String CLOSE = "[)）]";
  private static final String DASHES = "[-‐‑‒–—−]";
  private static final String HAN = "[一二三四五六七八九十]{1,4}";

  private static final Pattern BULLET =
      Pattern.compile(
          "([•・●○◎◦▪▫■□‣⁃►▶➢➤✓✔❖◆◇△▲▽▼☐☑★·∙\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF076\\uF0A8])"
              + SPACE
              + "*");
  private static final Pattern DASH =
      Pattern.compile("(" + DASHES + ")" + SPACE + "+(?=\\S)(?!" + DASHES + ")");

  /** Digits before a dash: the next thing must not be a digit, else it is a range of dates. */
  private static final Pattern DECIMAL_DASH =
      Pattern.compile(
          "("
              + DIGITS
              + ")"
              + SPACE
              + "*"
              + DASHES
              + "(?:"
              + SPACE
              + "+|$|(?=\\p{IsArabic}))(?!\\p{Nd})(?!\\p{Ll})");

  private static final Pattern MULTILEVEL =
      Pattern.compile(
          "(\\d{1,2}(?:\\.\\d{1,2}){1,4})\\.?(?:"
              + SPACE
              + "+)(?=[\\p{Lu}\\p{IsHan}\\p{IsArabic}“«])(?![万亿千百公吨米年月兆%])");

  private static final Pattern ENCLOSED =
      Pattern.compile(
          "([\\u2460-\\u249B\\u24B6-\\u24E9\\u3200-\\u321B\\u3220-\\u3229\\u3260-\\u327B\\u3280-\\u3289])"
              + SPACE
              + "*");

  /** A body in parentheses, "(a)", "(iv)", "(12)", "（一）", "(أ)", or with a closing one only. */
  private static final Pattern PARENTHESES =
      Pattern.compile(
          "(" + OPEN + "?)" + SPACE + "?([^\\s().（）]{1,5})" + SPACE + "?" + CLOSE + END);

  /** A figure in single quotes, as Arabic texts of the United Nations count within lists. */
  private static final Pattern QUOTED = Pattern.compile("['‘’](" + DIGITS + ")['‘’]" + SPACE + "+");

  private static final Pattern DOT =
      Pattern.compile("([^\\s().．（）]{1,5})([.．])(?:" + END + "|(?<=．))");

  private static final Pattern HAN_COMMA =
      Pattern.compile("(" + HAN + "|" + DIGITS + ")、(?![一二三四五六七八九十0-9]+[、和至及与])" + SPACE + "*");

  private static final Pattern ARABIC_DASH =
      Pattern.compile(
          "([\\p{IsArabic}\\p{Mn}]+(?: عشر(?:ة)?)?)"
              + SPACE
              + "*"
              + DASHES
              + "(?:"
              + SPACE
              + "+|$)");

  /** An initial follows an initial: a name, not a label. */
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\..*", Pattern.DOTALL);

  private static final Map<String, Integer> ENCLOSED_HAN =
      Map.of("㈠", 1, "㈡", 2, "㈢", 3, "㈣", 4, "㈤", 5, "㈥", 6, "㈦", 7, "㈧", 8, "㈨", 9, "㈩", 10);

  /** What ends a label that begins with a letter. */
  private static final String DELIMITERS = ".．)）";

  /** A body of five characters, of two units each at most, white space and its delimiter. */
  private static final int LONGEST_BODY = 13;

  /** Armenian and Hebrew follow in Unicode; letters before are Latin, Greek and Cyrillic. */
  private static final int FIRST_WITHOUT_CASE = 0x530;

  private LabelParser() {}

  /**
   * The label that {@code text} begins with.
   *
   * @param text a paragraph in logical order, never null; white space before the label is skipped
   * @return the label, or empty if the text begins with none
   */
  public static Optional<ParsedLabel> parse(String text) {
    int start = 0;
    while (start < text.length() && isSpace(text.codePointAt(start))) {
      start += Character.charCount(text.codePointAt(start));
    }
    if (start == text.length() || beginsWord(text, start)) {
      return Optional.empty();
    }
    Matcher matcher = BULLET.matcher(text).region(start, text.length());
    if (matcher.lookingAt()) {
      return found(matcher, text, Kind.BULLET, Delimiter.NONE, 0, 1);
    }
    matcher.usePattern(DASH);
    if (matcher.lookingAt()) {
      return found(matcher, text, Kind.DASH, Delimiter.NONE, 0, 1);
    }
    matcher.usePattern(DECIMAL_DASH);
    if (matcher.lookingAt()) {
      return found(
          matcher, text, Kind.DECIMAL, Delimiter.DASH, Numerals.decimal(matcher.group(1)), 1);
    }
    matcher.usePattern(MULTILEVEL);
    if (matcher.lookingAt()) {
      int depth = matcher.group(1).split("\\.", -1).length;
      return found(matcher, text, Kind.MULTILEVEL, Delimiter.NONE, 0, depth);
    }
    matcher.usePattern(ENCLOSED);
    if (matcher.lookingAt()) {
      return enclosed(matcher, text);
    }
    return delimited(matcher, text);
  }

  /**
   * Whether a word of Latin, Greek or Cyrillic letters begins that is too long for a label: no dot
   * or parenthesis ends it. Most paragraphs begin so, and no other pattern need be tried.
   */
  private static boolean beginsWord(String text, int start) {
    int first = text.codePointAt(start);
    if (first >= FIRST_WITHOUT_CASE || !Character.isLetter(first)) {
      return false;
    }
    int end = Math.min(text.length(), start + LONGEST_BODY);
    for (int i = start; i < end; i++) {
      if (DELIMITERS.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static Optional<ParsedLabel> delimited(Matcher matcher, String text) {
    matcher.usePattern(HAN_COMMA);
    if (matcher.lookingAt()) {
      return counted(matcher, text, matcher.group(1), Delimiter.COMMA);
    }
    matcher.usePattern(PARENTHESES);
    if (matcher.lookingAt()) {
      Delimiter delimiter =
          matcher.group(1).isEmpty() ? Delimiter.CLOSING_PARENTHESIS : Delimiter.PARENTHESES;
      return counted(matcher, text, matcher.group(2), delimiter);
    }
    matcher.usePattern(QUOTED);
    if (matcher.lookingAt()) {
      return counted(matcher, text, matcher.group(1), Delimiter.PARENTHESES);
    }
    matcher.usePattern(DOT);
    if (matcher.lookingAt() && !INITIAL.matcher(text.substring(matcher.end())).matches()) {
      return counted(matcher, text, matcher.group(1), Delimiter.DOT);
    }
    matcher.usePattern(ARABIC_DASH);
    if (matcher.lookingAt()) {
      return counted(matcher, text, matcher.group(1), Delimiter.DASH);
    }
    return Optional.empty();
  }

  private static Optional<ParsedLabel> counted(
      Matcher matcher, String text, String body, Delimiter delimiter) {
    Optional<Numerals.Numeral> numeral = Numerals.read(body);
    if (numeral.isEmpty()
        || (delimiter == Delimiter.DOT && !dotted(numeral.get(), matcher, text))) {
      return Optional.empty();
    }
    return found(matcher, text, numeral.get().kind(), delimiter, numeral.get().ordinal(), 1);
  }

  /** "a." and "1." need white space after them: "i.e." and "3.5" are no labels. */
  private static boolean dotted(Numerals.Numeral numeral, Matcher matcher, String text) {
    boolean spaced =
        matcher.end() == text.length()
            || isSpace(text.codePointBefore(matcher.end()))
            || matcher.group(2).equals("．");
    return spaced || numeral.kind() == Kind.HAN || numeral.kind() == Kind.DECIMAL;
  }

  private static Optional<ParsedLabel> enclosed(Matcher matcher, String text) {
    String sign = matcher.group(1);
    Integer han = ENCLOSED_HAN.get(sign);
    if (han != null) {
      return found(matcher, text, Kind.HAN, Delimiter.PARENTHESES, han, 1);
    }
    int point = sign.codePointAt(0);
    int number = (int) Math.max(0, UCharacter.getUnicodeNumericValue(point));
    if (point >= 0x24B6 && point <= 0x24E9) {
      return found(matcher, text, Kind.LATIN, Delimiter.NONE, (point - 0x24B6) % 26 + 1, 1);
    }
    int hangul = Alphabets.enclosedHangul(point);
    if (hangul > 0) {
      Delimiter around = point < 0x3260 ? Delimiter.PARENTHESES : Delimiter.NONE;
      return found(matcher, text, Kind.LETTER, around, hangul, 1);
    }
    if (point >= 0x3280) {
      return found(matcher, text, Kind.HAN, Delimiter.NONE, number, 1);
    }
    Delimiter delimiter =
        point >= 0x2488 ? Delimiter.DOT : point >= 0x2474 ? Delimiter.PARENTHESES : Delimiter.NONE;
    return found(matcher, text, Kind.DECIMAL, delimiter, number, 1);
  }

  private static Optional<ParsedLabel> found(
      Matcher matcher, String text, Kind kind, Delimiter delimiter, int ordinal, int depth) {
    String printed = text.substring(matcher.start(), matcher.end());
    printed = printed.replaceAll(SPACE + "+", " ").strip();
    return Optional.of(new ParsedLabel(printed, kind, delimiter, ordinal, depth, matcher.end()));
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x200B;
  }
}
