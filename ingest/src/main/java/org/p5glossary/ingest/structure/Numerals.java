package org.p5glossary.ingest.structure;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.p5glossary.ingest.structure.ParsedLabel.Kind;

/** Reads the counting part of a label: digits, letters, Roman, Han and Arabic numerals. */
final class Numerals {

  /**
   * One numeral.
   *
   * @param kind what it counts with
   * @param ordinal its value, 1-based
   */
  record Numeral(Kind kind, int ordinal) {}

  private static final Pattern ROMAN =
      Pattern.compile("(?i)(?=.)(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})");
  private static final String CYRILLIC = "абвгдежзиклмнопрстуфхцчшщэюя";

  /** Roman numerals as one character each, as Korean and Japanese texts print them. */
  private static final Pattern ROMAN_SIGN = Pattern.compile("[\\u2160-\\u217B]");

  private static final String HAN_DIGITS = "一二三四五六七八九";

  /** Letters in the order in which Arabic texts count with them (abjad). */
  private static final String ABJAD = "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ";

  /** Letters in the order of the Persian and Urdu alphabets, those that Arabic lacks among them. */
  private static final String PERSIAN = "ابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنوهی";

  /** The names of the first letters, as headings of Arabic United Nations texts count. */
  private static final List<String> LETTER_NAMES =
      List.of("ألف", "باء", "جيم", "دال", "هاء", "واو", "زاي", "حاء", "طاء", "ياء", "كاف", "لام");

  private static final List<String> ORDINALS =
      List.of(
          "أولا",
          "ثانيا",
          "ثالثا",
          "رابعا",
          "خامسا",
          "سادسا",
          "سابعا",
          "ثامنا",
          "تاسعا",
          "عاشرا",
          "حادي عشر",
          "ثاني عشر",
          "ثالث عشر",
          "رابع عشر",
          "خامس عشر",
          "سادس عشر",
          "سابع عشر",
          "ثامن عشر",
          "تاسع عشر");

  private static final Map<String, Numeral> ARABIC_WORDS = arabicWords();

  private Numerals() {}

  /** The numeral that {@code body} is as a whole; empty if it is none. */
  static Optional<Numeral> read(String body) {
    if (ROMAN_SIGN.matcher(body).matches()) {
      return read(Normalizer.normalize(body, Normalizer.Form.NFKC));
    }
    if (body.codePoints().allMatch(Character::isDigit)) {
      int value = body.codePointCount(0, body.length()) > 3 ? 0 : decimal(body);
      return value > 0 ? Optional.of(new Numeral(Kind.DECIMAL, value)) : Optional.empty();
    }
    int han = han(body);
    if (han > 0) {
      return Optional.of(new Numeral(Kind.HAN, han));
    }
    Optional<Numeral> arabic = arabic(body);
    if (arabic.isPresent()) {
      return arabic;
    }
    int place = Alphabets.place(body);
    if (place > 0) {
      return Optional.of(new Numeral(Kind.LETTER, place));
    }
    boolean oneCase =
        body.equals(body.toLowerCase(Locale.ROOT)) || body.equals(body.toUpperCase(Locale.ROOT));
    if (!oneCase) {
      return Optional.empty();
    }
    String lower = body.toLowerCase(Locale.ROOT);
    if (ROMAN.matcher(lower).matches() && !lower.equals("l")) {
      return Optional.of(new Numeral(Kind.ROMAN, roman(lower)));
    }
    return letter(lower);
  }

  private static Optional<Numeral> letter(String lower) {
    // Doubled letters go on after z: "aa", "bb".
    boolean doubled = lower.length() == 2 && lower.charAt(0) == lower.charAt(1);
    if (lower.length() != 1 && !doubled) {
      return Optional.empty();
    }
    String base = Alphabets.base(lower.substring(0, 1));
    char letter = base.charAt(0);
    if (letter >= 'a' && letter <= 'z') {
      return Optional.of(new Numeral(Kind.LATIN, letter - 'a' + 1 + (doubled ? 26 : 0)));
    }
    int place = CYRILLIC.indexOf(lower.charAt(0));
    place = place < 0 ? CYRILLIC.indexOf(letter) : place;
    return place < 0 || doubled
        ? Optional.empty()
        : Optional.of(new Numeral(Kind.CYRILLIC, place + 1));
  }

  /** The value of up to three digits of any script; 0 if it is not a number. */
  static int decimal(String digits) {
    return digits
        .codePoints()
        .map(point -> Character.digit(point, 10))
        .reduce(0, (a, b) -> a * 10 + b);
  }

  private static int roman(String lower) {
    int value = 0;
    int previous = 0;
    for (int i = lower.length() - 1; i >= 0; i--) {
      int digit =
          switch (lower.charAt(i)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
          };
      value += digit < previous ? -digit : digit;
      previous = Math.max(previous, digit);
    }
    return value;
  }

  private static int han(String body) {
    int ten = body.indexOf('十');
    if (ten < 0) {
      return body.length() == 1 ? HAN_DIGITS.indexOf(body) + 1 : 0;
    }
    String before = body.substring(0, ten);
    String after = body.substring(ten + 1);
    int tens = before.isEmpty() ? 1 : HAN_DIGITS.indexOf(before) + 1;
    int ones = after.isEmpty() ? 0 : HAN_DIGITS.indexOf(after) + 1;
    boolean whole = before.length() <= 1 && after.length() <= 1 && tens > 0;
    return whole && (after.isEmpty() || ones > 0) ? tens * 10 + ones : 0;
  }

  private static Optional<Numeral> arabic(String body) {
    return Optional.ofNullable(ARABIC_WORDS.get(bare(body)));
  }

  /** Without vowel signs, joining strokes and the final form of heh that some texts type. */
  private static String bare(String body) {
    String text = Normalizer.normalize(body, Normalizer.Form.NFC);
    return text.replaceAll("[\\u064B-\\u0652\\u0640\\u200D]", "");
  }

  private static Map<String, Numeral> arabicWords() {
    Map<String, Numeral> words = new HashMap<>();
    for (int i = 0; i < ABJAD.length(); i++) {
      words.put(ABJAD.substring(i, i + 1), new Numeral(Kind.ARABIC_LETTER, i + 1));
    }
    for (int i = 0; i < PERSIAN.length(); i++) {
      words.putIfAbsent(PERSIAN.substring(i, i + 1), new Numeral(Kind.ARABIC_LETTER, i + 1));
    }
    words.put("ا", new Numeral(Kind.ARABIC_LETTER, 1));
    words.put("الف", new Numeral(Kind.ARABIC_LETTER, 1));

    for (int i = 0; i < LETTER_NAMES.size(); i++) {
      words.put(LETTER_NAMES.get(i), new Numeral(Kind.ARABIC_LETTER, i + 1));
    }
    for (int i = 0; i < ORDINALS.size(); i++) {
      words.put(ORDINALS.get(i), new Numeral(Kind.ARABIC_ORDINAL, i + 1));
    }
    return Map.copyOf(words);
  }
}
