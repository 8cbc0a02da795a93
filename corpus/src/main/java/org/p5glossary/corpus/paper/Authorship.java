package org.p5glossary.corpus.paper;

import java.util.Locale;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/** Whether the words of a version are its authors' own or a translator's. */
public enum Authorship {
  AUTHORED,
  TRANSLATED,
  /** The document does not say what its original language is. */
  UNKNOWN;

  /** The name used in output, facets and the index: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The authorship of a code.
   *
   * @throws IllegalArgumentException if there is no such code
   */
  public static Authorship ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** The authorship of a version in {@code language} of a paper written in {@code original}. */
  public static Authorship of(Language language, Optional<Language> original) {
    return original
        .map(written -> written.matches(language) ? AUTHORED : TRANSLATED)
        .orElse(UNKNOWN);
  }
}
