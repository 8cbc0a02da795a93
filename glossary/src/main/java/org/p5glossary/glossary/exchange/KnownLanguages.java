package org.p5glossary.glossary.exchange;

import com.ibm.icu.util.ULocale;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/** Which language tags of a file are taken: well-formed, and of a language that CLDR can name. */
public final class KnownLanguages {

  private KnownLanguages() {}

  /** The language of a tag, if it is one. */
  public static Optional<Language> of(String tag) {
    return Language.parse(tag)
        .filter(language -> !language.equals(Language.UNDETERMINED))
        .filter(language -> !name(language).equals(language.primary()));
  }

  /**
   * The language of a tag.
   *
   * @throws IllegalArgumentException if it is none; the message says what was seen
   */
  public static Language require(String tag) {
    return of(tag)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    tag.isBlank()
                        ? "the language is missing; give a BCP 47 tag such as zh, en, fr"
                        : "the language \""
                            + tag
                            + "\" is not known; give a BCP 47 tag such as"
                            + " zh, en, fr"));
  }

  private static String name(Language language) {
    return ULocale.forLanguageTag(language.primary()).getDisplayLanguage(ULocale.ENGLISH);
  }
}
