package org.p5glossary.ingest.align;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.p5glossary.corpus.language.Language;

/**
 * Reads sentences of one language into words and anchors. Not thread-safe; one per alignment.
 *
 * <p>Scripts without spaces give bigrams (a single character alone stays a unigram): words found by
 * a segmenter were measured no better. All other letters give stems by {@link LetterFolding}.
 */
final class TextReader {
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR);

  /** Enough of a sentence to know it by; keeps a line of a megabyte from costing a megabyte. */
  private static final int LONGEST_READ = 8_000;

  /** A skeleton of fewer consonants is shared by too many words. */
  private static final int SHORTEST_SKELETON = 3;

  private static final int SHORTEST_COGNATE = 4;

  /** How far from a number the name of a month may stand: "4 de enero", "January 4". */
  private static final int MONTH_REACH = 2;

  private final MonthNames months;
  private final boolean acrossAlphabets;

  private String text = "";
  private Set<String> words = new LinkedHashSet<>();
  private Set<Anchor> anchors = new LinkedHashSet<>();
  private int wordsSinceNumber = MONTH_REACH + 1;
  private int monthBefore;
  private int wordsSinceMonth;

  /**
   * @param language the language of the sentences
   * @param other the language they are aligned with
   */
  TextReader(Language language, Language other) {
    this.months = new MonthNames(language);
    this.acrossAlphabets =
        !language.script().equals(other.script()) && !isHan(language) && !isHan(other);
  }

  private static boolean isHan(Language language) {
    return language.script().startsWith("Han") || language.script().equals("Jpan");
  }

  /** Reads one sentence; blank is allowed. */
  SentenceTokens read(String sentence) {
    int limit = Math.min(sentence.length(), LONGEST_READ);
    text = Normalizer.normalize(sentence.substring(0, limit), Normalizer.Form.NFKC);
    words = new LinkedHashSet<>();
    anchors = new LinkedHashSet<>();
    wordsSinceNumber = MONTH_REACH + 1;
    monthBefore = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (Character.isDigit(codePoint)) {
        at = readNumber(at);
      } else if (Character.isLetter(codePoint)) {
        at = isWithoutSpaces(codePoint) ? readRun(at) : readWord(at);
      } else {
        readMark(codePoint);
        at += Character.charCount(codePoint);
      }
    }
    return new SentenceTokens(
        DisplayWidth.of(sentence),
        EdgeMark.ofStart(sentence),
        EdgeMark.ofEnd(sentence),
        words,
        anchors);
  }

  private int readNumber(int start) {
    int end = NumberReader.end(text, start);
    String number = NumberReader.normal(text.substring(start, end));
    boolean month = end < text.length() && text.charAt(end) == '月' && number.length() <= 2;
    anchors.add(new Anchor(month ? AnchorKind.MONTH : AnchorKind.NUMBER, number));
    wordsSinceNumber = 0;
    if (monthBefore > 0 && wordsSinceMonth <= MONTH_REACH) {
      addMonth(monthBefore);
    }
    monthBefore = 0;
    return end;
  }

  private int readWord(int start) {
    int end = start;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      if (!(Character.isLetter(codePoint) || isMark(codePoint)) || isWithoutSpaces(codePoint)) {
        break;
      }
      end += Character.charCount(codePoint);
    }
    addWord(text.substring(start, end));
    return end;
  }

  private void addWord(String word) {
    words.add(LetterFolding.stem(word));
    wordsSinceNumber++;
    wordsSinceMonth++;
    months
        .of(word)
        .ifPresent(
            month -> {
              if (wordsSinceNumber <= MONTH_REACH) {
                addMonth(month);
              } else {
                monthBefore = month;
                wordsSinceMonth = 0;
              }
            });
    Numerals.ofRoman(word)
        .ifPresent(value -> anchors.add(new Anchor(AnchorKind.NUMBER, Long.toString(value))));
    int letters = word.codePointCount(0, word.length());
    boolean capital = Character.isUpperCase(word.codePointAt(0));
    if (letters >= SHORTEST_COGNATE || (capital && letters > 1)) {
      anchors.add(new Anchor(AnchorKind.COGNATE, LetterFolding.cognate(word)));
    }
    boolean withoutCase = !Character.isLowerCase(word.codePointAt(0)) && !capital;
    if (acrossAlphabets && (capital || withoutCase)) {
      String name =
          withoutCase ? LetterFolding.withoutProclitics(LetterFolding.foldedArabic(word)) : word;
      String skeleton = ConsonantSkeleton.of(name);
      if (skeleton.length() >= SHORTEST_SKELETON) {
        anchors.add(new Anchor(AnchorKind.SKELETON, skeleton));
      }
    }
  }

  private void addMonth(int month) {
    anchors.add(new Anchor(AnchorKind.MONTH, Integer.toString(month)));
  }

  private int readRun(int start) {
    int end = start;
    int previous = -1;
    int count = 0;
    while (end < text.length()) {
      int codePoint = text.codePointAt(end);
      if (!isWithoutSpaces(codePoint) && !isMark(codePoint) && codePoint != '〇') {
        break;
      }
      if (previous >= 0) {
        words.add(Character.toString(previous) + Character.toString(codePoint));
      }
      previous = codePoint;
      count++;
      end += Character.charCount(codePoint);
    }
    if (count == 1) {
      words.add(text.substring(start, end));
    }
    readChineseNumerals(text.substring(start, end));
    return end;
  }

  /** Numerals of two characters or more, and single ones in front of 月 or after 第. */
  private void readChineseNumerals(String run) {
    int start = 0;
    while (start < run.length()) {
      if (!Numerals.isChinese(run.charAt(start))) {
        start++;
        continue;
      }
      int end = start;
      while (end < run.length() && Numerals.isChinese(run.charAt(end))) {
        end++;
      }
      boolean month = end < run.length() && run.charAt(end) == '月';
      boolean ordinal = start > 0 && run.charAt(start - 1) == '第';
      if (end - start > 1 || month || ordinal) {
        AnchorKind kind = month ? AnchorKind.MONTH : AnchorKind.NUMBER;
        Numerals.ofChinese(run.substring(start, end))
            .ifPresent(value -> anchors.add(new Anchor(kind, Long.toString(value))));
      }
      start = end;
    }
  }

  private void readMark(int codePoint) {
    String key =
        switch (codePoint) {
          case '?', '؟' -> "?";
          case '!' -> "!";
          case ';', '؛' -> ";";
          case ':' -> ":";
          case '(', '[' -> "(";
          case '"', '“', '”', '„', '«', '»', '「', '『' -> "\"";
          case '%', '٪' -> "%";
          case '…' -> "…";
          case '/' -> "/";
          case '§', '@', '*', '+', '=', '€', '$', '£' -> Character.toString(codePoint);
          default -> "";
        };
    if (!key.isEmpty()) {
      anchors.add(new Anchor(AnchorKind.PUNCTUATION, key));
    }
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || codePoint == 0x0640;
  }

  private static boolean isWithoutSpaces(int codePoint) {
    return codePoint >= 0xE00 && WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
  }
}
