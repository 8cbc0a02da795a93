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

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{12}(-[1-9][0-9]*)?");
  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  /**
   * @throws IllegalArgumentException if the value is not of the form described
   */
  public PassageKey {
    if (value == null || !FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "passage key is 12 hexadecimal digits and perhaps -n, but was \"" + value + "\"");
    }
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
