package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.NumberReader;
import org.p5glossary.ingest.align.Numerals;

/** Finds document symbols, dates and numbers in digits in sentences of one language. */
final class FigureReader {

  /**
   * "NPT/CONF.2020/PC.III/WP.9101", "A/RES/69/42": parts with "/" between them, one with a digit.
   */
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?<![A-Za-z0-9/.])[A-Z][A-Za-z0-9.]*(?:/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)+");

  private static final Pattern DIGIT = Pattern.compile("[0-9]");

  /** 20世纪90年代 is 1990, as the other languages write it. */
  private static final Pattern CHINESE_DECADE = Pattern.compile("([0-9]{1,2})世纪([0-9]0)年代");

  private static final Pattern CHINESE_NUMERAL_DATE =
      Pattern.compile("([〇零一二三四五六七八九十]{1,4})([年月日])");

  /** Numbers with these behind them stand for others: 2万 is 20,000, "2 million" may be 200万. */
  private static final Pattern MULTIPLIER =
      Pattern.compile(
          "^[ \\u00A0\\u202F]?(?:[万亿]|(?:thousand|million|billion|trillion|mille|milli|mil\\b"
              + "|тыс|млн|млрд|милли|трлн|ألف|آلاف|مليون|ملايين|مليار|بليون))");

  /** Words between a month and its day or year: "4 de enero de 2019", "January 4, 2019". */
  private static final int MONTH_REACH = 2;

  private record Piece(int start, int end, boolean number, OptionalInt month) {}

  private final MonthWords months;

  FigureReader(Language language) {
    this.months = new MonthWords(language);
  }

  /** The figures of a sentence, in order of place. */
  List<Figure> read(String text, int sentence) {
    List<Figure> figures = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    symbols(rest, sentence, text, figures);
    decades(rest, sentence, text, figures);
    chineseDates(rest, sentence, text, figures);
    numbers(rest.toString(), sentence, text, figures);
    figures.sort((a, b) -> a.range().compareTo(b.range()));
    return figures;
  }

  private static void symbols(StringBuilder rest, int sentence, String text, List<Figure> figures) {
    Matcher matcher = SYMBOL.matcher(text);
    while (matcher.find()) {
      if (DIGIT.matcher(matcher.group()).find()) {
        add(FindingKind.SYMBOL, matcher.group(), matcher, sentence, figures);
        blank(rest, matcher.start(), matcher.end());
      }
    }
  }

  private static void decades(StringBuilder rest, int sentence, String text, List<Figure> figures) {
    Matcher matcher = CHINESE_DECADE.matcher(text);
    while (matcher.find()) {
      int year =
          (Integer.parseInt(matcher.group(1)) - 1) * 100 + Integer.parseInt(matcher.group(2));
      add(FindingKind.DATE, Integer.toString(year), matcher, sentence, figures);
      blank(rest, matcher.start(), matcher.end());
    }
  }

  /** Dates in Chinese numerals: 二〇二二年一月三日. */
  private static void chineseDates(
      StringBuilder rest, int sentence, String text, List<Figure> figures) {
    Matcher matcher = CHINESE_NUMERAL_DATE.matcher(text);
    while (matcher.find()) {
      boolean month = matcher.group(2).equals("月");
      boolean year = matcher.group(2).equals("年") && matcher.group(1).length() == 4;
      boolean day =
          matcher.group(2).equals("日")
              && matcher.start() > 0
              && text.charAt(matcher.start() - 1) == '月';
      OptionalLong value = Numerals.ofChinese(matcher.group(1));
      if ((month || year || day) && value.isPresent()) {
        String key = (month ? Figure.MONTH : "") + value.getAsLong();
        add(FindingKind.DATE, key, matcher, sentence, figures);
        blank(rest, matcher.start(), matcher.end());
      }
    }
  }

  private static void add(
      FindingKind kind, String key, Matcher matcher, int sentence, List<Figure> figures) {
    figures.add(
        new Figure(
            kind, key, new TextRange(matcher.start(), matcher.end()), matcher.group(), sentence));
  }

  private static void blank(StringBuilder rest, int start, int end) {
    for (int i = start; i < end; i++) {
      rest.setCharAt(i, '|');
    }
  }

  private void numbers(String rest, int sentence, String text, List<Figure> figures) {
    List<Piece> pieces = pieces(rest);
    boolean[] dated = new boolean[pieces.size()];
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.month().isPresent() && isDated(pieces, i, dated)) {
        int value = piece.month().getAsInt();
        boolean again = i > 0 && pieces.get(i - 1).month().equals(piece.month()); // نيسان/أبريل
        if (!again) {
          figures.add(figure(FindingKind.DATE, Figure.MONTH + value, piece, sentence, text));
        }
      }
    }
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (!piece.number() || isPartOfWord(rest, piece) || isMultiplied(rest, piece)) {
        continue;
      }
      String number = NumberReader.normal(rest.substring(piece.start(), piece.end()));
      String after = rest.startsWith("年", piece.end()) ? "年" : sign(rest, piece.end());
      if (after.equals("月")) {
        figures.add(figure(FindingKind.DATE, Figure.MONTH + number, piece, sentence, text));
      } else {
        boolean date = dated[i] || after.equals("年") || after.equals("日");
        figures.add(
            figure(date ? FindingKind.DATE : FindingKind.NUMBER, number, piece, sentence, text));
      }
    }
  }

  private static String sign(String text, int at) {
    return at < text.length() ? text.substring(at, at + 1) : "";
  }

  private static Figure figure(
      FindingKind kind, String key, Piece piece, int sentence, String text) {
    return new Figure(
        kind,
        key,
        new TextRange(piece.start(), piece.end()),
        text.substring(piece.start(), piece.end()),
        sentence);
  }

  /** Marks the numbers that belong to a month; false if there are none, and it may be no month. */
  private static boolean isDated(List<Piece> pieces, int month, boolean[] dated) {
    boolean found = false;
    for (int i = Math.max(0, month - MONTH_REACH);
        i <= Math.min(pieces.size() - 1, month + MONTH_REACH);
        i++) {
      if (pieces.get(i).number() && pieces.get(i).end() - pieces.get(i).start() <= 4) {
        dated[i] = true;
        found = true;
      }
    }
    return found;
  }

  private List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      if (Character.isDigit(point)) {
        int end = NumberReader.end(text, at);
        pieces.add(new Piece(at, end, true, OptionalInt.empty()));
        at = end;
      } else if (Character.isLetter(point) && !Character.isIdeographic(point)) {
        int end = at;
        while (end < text.length() && isWordPart(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
        pieces.add(new Piece(at, end, false, months.of(text.substring(at, end))));
        at = end;
      } else {
        at += Character.charCount(point);
      }
    }
    return pieces;
  }

  private static boolean isWordPart(int point) {
    return (Character.isLetter(point) && !Character.isIdeographic(point))
        || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /** The 5 of "P5" is part of a name. */
  private static boolean isPartOfWord(String text, Piece piece) {
    if (piece.start() == 0) {
      return false;
    }
    int before = text.codePointBefore(piece.start());
    return Character.isUpperCase(before) || Character.isLowerCase(before);
  }

  private static boolean isMultiplied(String text, Piece piece) {
    int end = Math.min(text.length(), piece.end() + 12);
    return MULTIPLIER.matcher(text.substring(piece.end(), end)).find();
  }
}
