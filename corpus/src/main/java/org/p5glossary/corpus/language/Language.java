package org.p5glossary.corpus.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language by its BCP 47 tag in canonical form ("zh", "pt-BR", "zh-Hant").
 *
 * <p>The six official languages of the United Nations are constants; any other well-formed tag is
 * allowed. Two tags that differ only in what CLDR's likely subtags supply ("zh", "zh-Hans",
 * "zh-CN") {@link #matches match}. Immutable and thread-safe.
 *
 * @param tag canonical BCP 47 tag, never null or empty; "und" where the language is not known
 */
public record Language(String tag) implements Comparable<Language> {

  /** The official languages with their scripts, which pages ask for by the hundred. */
  private static final Map<String, String> OFFICIAL_SCRIPTS =
      Map.of("zh", "Hans", "en", "Latn", "fr", "Latn", "ru", "Cyrl", "es", "Latn", "ar", "Arab");

  public static final Language CHINESE = new Language("zh");
  public static final Language ENGLISH = new Language("en");
  public static final Language FRENCH = new Language("fr");
  public static final Language RUSSIAN = new Language("ru");
  public static final Language SPANISH = new Language("es");
  public static final Language ARABIC = new Language("ar");

  /** Of a text whose language is not known, such as a scan. */
  public static final Language UNDETERMINED = new Language("und");

  /** The official languages of the United Nations, in the order in which the project shows them. */
  public static final List<Language> OFFICIAL =
      List.of(CHINESE, ENGLISH, FRENCH, RUSSIAN, SPANISH, ARABIC);

  /**
   * Makes a language from a well-formed tag.
   *
   * @throws IllegalArgumentException if the tag is not well-formed BCP 47
   */
  public Language {
    tag = canonical(tag);
  }

  /** The same as the constructor, for reading aloud: {@code Language.of("fr")}. */
  public static Language of(String tag) {
    return new Language(tag);
  }

  /** The language of a tag that came from outside; empty if the tag is not well-formed. */
  public static Optional<Language> parse(String tag) {
    try {
      return Optional.of(new Language(tag));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String canonical(String tag) {
    if (tag == null || tag.isBlank()) {
      throw new IllegalArgumentException(
          "language tag is empty: give a BCP 47 tag such as zh, en, fr, ru, es, ar");
    }
    if (OFFICIAL_SCRIPTS.containsKey(tag)) {
      return tag; // nearly always, and spares reading a locale
    }
    try {
      return new Locale.Builder()
          .setLanguageTag(tag.strip().replace('_', '-'))
          .build()
          .toLanguageTag();
    } catch (IllformedLocaleException e) {
      throw new IllegalArgumentException(
          "language tag is not well-formed BCP 47: \"" + tag + "\" (try zh, en, fr, ru, es, ar)",
          e);
    }
  }

  /** The primary language subtag in lower case, e.g. "zh" of "zh-Hant-TW". */
  public String primary() {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /**
   * The ISO 15924 code of the main script, with likely subtags supplied, e.g. "Hans" of "zh"; "" if
   * unknown.
   */
  public String script() {
    String official = OFFICIAL_SCRIPTS.get(tag);
    if (official != null) {
      return official;
    }
    if (primary().equals("und")) {
      return ULocale.forLanguageTag(tag).getScript();
    }
    return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
  }

  /** The direction of the main script, never null. */
  public TextDirection direction() {
    String script = script();
    if (script.isEmpty()) {
      return TextDirection.LEFT_TO_RIGHT;
    }
    int code = UScript.getCodeFromName(script);
    return code >= 0 && UScript.isRightToLeft(code)
        ? TextDirection.RIGHT_TO_LEFT
        : TextDirection.LEFT_TO_RIGHT;
  }

  /** The Java locale of the tag, never null. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /** Whether both tags name the same language in the same script. */
  public boolean matches(Language other) {
    return primary().equals(other.primary()) && script().equals(other.script());
  }

  /** Orders by tag; the official order is that of {@link #OFFICIAL}. */
  @Override
  public int compareTo(Language other) {
    return tag.compareTo(other.tag);
  }

  /** Written out, as languages are compared more often than anything else. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Language language && tag.equals(language.tag);
  }

  @Override
  public int hashCode() {
    return tag.hashCode();
  }

  @Override
  public String toString() {
    return tag;
  }
}
