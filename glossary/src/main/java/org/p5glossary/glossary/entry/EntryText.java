package org.p5glossary.glossary.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** The checks that every text of an entry, and every text about one, goes through. Thread-safe. */
public final class EntryText {

  /** Longer than any term or definition seen in the UN thesaurus and IATE; a guard, not a norm. */
  private static final int MAX_LENGTH = 20_000;

  private EntryText() {}

  /** The text in NFC without white space at its ends; refuses blank and control characters. */
  public static String required(String what, String text) {
    if (text == null || text.isBlank()) {
      throw new IllegalArgumentException(what + " must not be blank");
    }
    return checked(what, text);
  }

  /** As {@link #required}, for a text that may be empty. */
  public static String allowed(String what, String text) {
    return checked(what, text == null ? "" : text);
  }

  /** As {@link #required}, for a text that may be missing. */
  static Optional<String> optional(String what, Optional<String> text) {
    return text.map(value -> required(what, value));
  }

  private static String checked(String what, String text) {
    String clean = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    if (clean.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          what + " has " + clean.length() + " characters; allowed are " + MAX_LENGTH);
    }
    clean
        .codePoints()
        .filter(EntryText::refused)
        .findFirst()
        .ifPresent(
            bad -> {
              throw new IllegalArgumentException(
                  what
                      + String.format(
                          Locale.ROOT, " holds U+%04X, which no text may hold; remove it", bad));
            });
    return clean;
  }

  /** Control characters (but line breaks and tabs), lone surrogates and non-characters. */
  private static boolean refused(int point) {
    boolean control = Character.getType(point) == Character.CONTROL;
    return (control && point != '\n' && point != '\t')
        || Character.getType(point) == Character.SURROGATE
        || (point & 0xFFFE) == 0xFFFE;
  }
}
