package org.p5glossary.ingest.facsimile;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;

/**
 * A text with only its letters and digits, in one form: without case, accents, marks, spaces and
 * punctuation, compatibility forms resolved, digits of any script as 0 to 9. Two extractions of the
 * same words, or words as a person types them, fold to the same. Knows where each unit came from.
 */
final class FoldedText {

  private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

  /** Stretches Arabic words in print; means nothing. */
  private static final int TATWEEL = 0x0640;

  private final String text;
  private final int[] origins;

  private FoldedText(String text, int[] origins) {
    this.text = text;
    this.origins = origins;
  }

  /** Folds a text. */
  static FoldedText of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] origins = new int[original.length() + 16];
    int at = 0;
    while (at < original.length()) {
      int point = original.codePointAt(at);
      int before = folded.length();
      fold(point, folded);
      if (folded.length() > origins.length) {
        origins = Arrays.copyOf(origins, 2 * folded.length());
      }
      Arrays.fill(origins, before, folded.length(), at);
      at += Character.charCount(point);
    }
    return new FoldedText(folded.toString(), origins);
  }

  private static void fold(int point, StringBuilder folded) {
    String decomposed = DECOMPOSED.getDecomposition(point);
    String lower =
        UCharacter.foldCase(
            decomposed == null ? Character.toString(point) : decomposed, /* default= */ true);
    lower
        .codePoints()
        .filter(part -> Character.isLetterOrDigit(part) && part != TATWEEL)
        .map(part -> Character.isDigit(part) ? '0' + Character.digit(part, 10) : part)
        .forEach(folded::appendCodePoint);
  }

  /** The folded text. */
  String text() {
    return text;
  }

  /** Where a unit of the folded text stands in the original, 0-based. */
  int origin(int unit) {
    return origins[unit];
  }
}
