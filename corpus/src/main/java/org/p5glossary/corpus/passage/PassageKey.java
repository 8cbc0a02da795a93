package org.p5glossary.corpus.passage;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.ContentHash;

/**
 * A short name for a passage within its version, made from its words alone, so that a permalink
 * still finds it after the text around it was segmented anew, and finds nothing once the words are
 * gone.
 *
 * @param value 12 hexadecimal digits, then "-n" (n from 2) for the n-th passage of equal words
 */
public record PassageKey(String value) {

  private static final int DIGITS = 12;
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * @throws IllegalArgumentException if the value is not of the form described
   */
  public PassageKey {
    if (value == null || !wellFormed(value)) {
      throw new IllegalArgumentException(
          "passage key is 12 hexadecimal digits and perhaps -n, but was \"" + value + "\"");
    }
  }

  /** Every page of results makes a hundred keys: by hand, as a pattern costs ten times as much. */
  private static boolean wellFormed(String value) {
    boolean numbered = value.length() > DIGITS + 1 && value.charAt(DIGITS) == '-';
    if (value.length() != DIGITS && !numbered) {
      return false;
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      boolean fits = i < DIGITS ? digit || (c >= 'a' && c <= 'f') : i == DIGITS ? c == '-' : digit;
      if (!fits || (i == DIGITS + 1 && c == '0')) {
        return false;
      }
    }
    return true;
  }

  /**
   * The key of the {@code occurrence}-th passage with these words.
   *
   * @param text the passage's text; white space and compatibility forms do not matter
   * @param occurrence 1 for the first passage of the version with these words
   */
  public static PassageKey of(String text, int occurrence) {
    String folded = SPACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    String digits = ContentHash.of(folded).abbreviated();
    return new PassageKey(occurrence == 1 ? digits : digits + "-" + occurrence);
  }

  @Override
  public String toString() {
    return value;
  }
}
