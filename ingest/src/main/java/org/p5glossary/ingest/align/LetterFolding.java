package org.p5glossary.ingest.align;

import java.text.Normalizer;
import java.util.Locale;

/** Normal forms of words: case, accents and spelling variants taken away. Thread-safe. */
final class LetterFolding {
  /** A prefix of five letters does as a stem in every alphabet measured. */
  private static final int STEM_LETTERS = 5;

  /** Arabic roots are short: four letters after the proclitics. */
  private static final int ARABIC_STEM_LETTERS = 4;

  private static final int HANGUL_STEM_SYLLABLES = 2;
  private static final int COGNATE_LETTERS = 4;

  private LetterFolding() {}

  /** The stem of a word in any alphabet: a prefix of its folded form, never empty. */
  static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    Character.UnicodeScript script = Character.UnicodeScript.of(lower.codePointAt(0));
    if (script == Character.UnicodeScript.ARABIC) {
      return prefix(withoutProclitics(foldedArabic(lower)), ARABIC_STEM_LETTERS);
    }
    if (script == Character.UnicodeScript.HANGUL) {
      return prefix(lower, HANGUL_STEM_SYLLABLES);
    }
    return prefix(lower, STEM_LETTERS);
  }

  /** What cognates have in common: the first letters without accents. */
  static String cognate(String word) {
    return prefix(withoutAccents(word.toLowerCase(Locale.ROOT)), COGNATE_LETTERS);
  }

  /** The word without accents, ligatures resolved: "Þjóð" gives "Thjod". */
  static String withoutAccents(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case 'ß' -> plain.append("ss");
                case 'æ' -> plain.append("ae");
                case 'œ' -> plain.append("oe");
                case 'ø' -> plain.append('o');
                case 'ð', 'đ' -> plain.append('d');
                case 'þ' -> plain.append("th");
                case 'ł' -> plain.append('l');
                case 'ı' -> plain.append('i');
                default -> {
                  if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                    plain.appendCodePoint(letter);
                  }
                }
              }
            });
    return plain.toString();
  }

  /** Arabic with hamza seats, alif maqsura and ta marbuta folded, marks and tatweel gone. */
  static String foldedArabic(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    word.codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case 'أ', 'إ', 'آ', 'ٱ' -> plain.append('ا');
                case 'ى', 'ئ' -> plain.append('ي');
                case 'ؤ' -> plain.append('و');
                case 'ة' -> plain.append('ه');
                case 'ـ' -> {}
                default -> {
                  if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                    plain.appendCodePoint(letter);
                  }
                }
              }
            });
    return plain.toString();
  }

  /** A folded Arabic word without conjunction, preposition and article, if three letters stay. */
  static String withoutProclitics(String folded) {
    String rest = folded;
    if (rest.length() >= 5 && (rest.startsWith("و") || rest.startsWith("ف"))) {
      rest = rest.substring(1);
    }
    for (String clitic : new String[] {"بال", "كال", "لل", "ال"}) {
      if (rest.startsWith(clitic) && rest.length() >= clitic.length() + 3) {
        return rest.substring(clitic.length());
      }
    }
    return rest;
  }

  private static String prefix(String word, int letters) {
    return word.codePointCount(0, word.length()) <= letters
        ? word
        : word.substring(0, word.offsetByCodePoints(0, letters));
  }
}
