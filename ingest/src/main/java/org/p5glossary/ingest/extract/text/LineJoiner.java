package org.p5glossary.ingest.extract.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.TextRange;

/**
 * Joins the lines of a paragraph and takes spurious blanks out of Chinese. Knows the words of the
 * document, which tell a word cut at a line's end from a compound. Immutable after making.
 */
final class LineJoiner {

  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’']*");

  /**
   * Between Chinese characters, or between one and a number, typing puts blanks, sense does not.
   */
  private static final Pattern SPURIOUS =
      Pattern.compile(
          "(?<=[\\p{IsHan}，。；：、！？”’》）」』…]) +(?=[\\p{IsHan}《（“‘「『，。；：、！？》）])"
              + "|(?<=\\p{IsHan}) +(?=[0-9])"
              + "|(?<=[0-9]) +(?=[\\p{IsHan}])");

  /** A label keeps the blank that sets it off: "1 总则" is not 1总则; a year or a count has none. */
  private static final Pattern NUMBER_AT_START =
      Pattern.compile("^[0-9]{1,3} +(?![年月日个名届次号国份条项多余])");

  private final Set<String> words = new HashSet<>();

  LineJoiner(TextLines lines) {
    boolean cut = false;
    for (TextLine line : lines.lines()) {
      String text = line.text();
      boolean cutsNext = isCutWord(text);
      List<String> found = WORD.matcher(text).results().map(MatchResult::group).toList();
      // The two parts of a cut word are no words themselves.
      int from = cut && Character.isLetter(line.first()) ? 1 : 0;
      int to = found.size() - (cutsNext ? 1 : 0);
      for (int i = from; i < to; i++) {
        words.add(found.get(i).toLowerCase(Locale.ROOT));
      }
      cut = cutsNext;
    }
  }

  /**
   * Adds a line to a paragraph.
   *
   * @param text the paragraph so far; empty before its first line
   * @param line the line to add
   * @param openEnd whether the line before ended without white space
   */
  void join(StringBuilder text, TextLine line, boolean openEnd) {
    if (!text.isEmpty()) {
      int before = text.codePointBefore(text.length());
      int after = line.first();
      if (isCutWord(text) && Character.isLetter(after)) {
        if (!isCompound(text, line.text())) {
          text.setLength(text.length() - 1);
        }
      } else if (!openEnd || !isGlued(before, after)) {
        text.append(' ');
      }
    }
    text.append(line.text());
  }

  private static boolean isGlued(int before, int after) {
    return TextAssembler.isChinese(before)
        || TextAssembler.isChinese(after)
        || isOpening(before)
        || before == '/'
        || before == '-';
  }

  private static boolean isCutWord(CharSequence text) {
    int length = text.length();
    return length > 1
        && "-‐".indexOf(text.charAt(length - 1)) >= 0
        && Character.isLetter(Character.codePointBefore(text, length - 1));
  }

  private static boolean isOpening(int codePoint) {
    return "([“‘《«（".indexOf(codePoint) >= 0;
  }

  /** Both sides of the hyphen are words of this document: "nuclear-weapon", not "develop-ment". */
  private boolean isCompound(StringBuilder text, String next) {
    String left = lastWord(text, text.length() - 1);
    String right = firstWord(next);
    if (words.contains((left + right).toLowerCase(Locale.ROOT))) {
      return false;
    }
    return Character.isUpperCase(next.codePointAt(0))
        || (words.contains(left.toLowerCase(Locale.ROOT))
            && words.contains(right.toLowerCase(Locale.ROOT))
            && right.length() > 2);
  }

  private static String lastWord(StringBuilder text, int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    return text.substring(start, end);
  }

  private static String firstWord(String text) {
    return WORD.matcher(text).results().findFirst().map(match -> match.group()).orElse("");
  }

  /** The places of spurious blanks in {@code text}, in order. */
  static List<TextRange> spuriousBlanks(String text) {
    // Blanks between quotation marks of other writing are meant: the parties’ “right”.
    if (text.codePoints().noneMatch(TextAssembler::isChinese)) {
      return List.of();
    }
    Matcher label = NUMBER_AT_START.matcher(text);
    int from = label.find() ? label.end() : 0;
    return SPURIOUS
        .matcher(text)
        .results()
        .filter(match -> match.start() >= from)
        .map(match -> new TextRange(match.start(), match.end()))
        .toList();
  }
}
