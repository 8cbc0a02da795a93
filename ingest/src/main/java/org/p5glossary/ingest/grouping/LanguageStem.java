package org.p5glossary.ingest.grouping;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.language.LanguageNames;

/**
 * A file's stem with a language suffix: "name.fr", "name_fr", "name-FR", "name (fr)",
 * "name-french".
 *
 * @param base what stands before the suffix, in lower case, never empty
 * @param language the language that the suffix names
 */
record LanguageStem(String base, Language language) {

  private static final Pattern SUFFIX =
      Pattern.compile("^(?<base>.+?)[\\s._\\-]*[._\\-\\s(\\[](?<suffix>\\p{L}+)[)\\]]?$");

  // The letters of job numbers, which also end the names of files from the document service.
  private static final Map<String, Language> LETTERS =
      Map.of(
          "A", Language.ARABIC,
          "C", Language.CHINESE,
          "E", Language.ENGLISH,
          "F", Language.FRENCH,
          "R", Language.RUSSIAN,
          "S", Language.SPANISH);

  /** The parts of {@code stem}; empty if it ends in no language. */
  static Optional<LanguageStem> of(String stem) {
    Matcher matcher = SUFFIX.matcher(stem.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String base = matcher.group("base").toLowerCase(Locale.ROOT);
    return language(matcher.group("suffix")).map(language -> new LanguageStem(base, language));
  }

  private static Optional<Language> language(String suffix) {
    if (suffix.length() == 1) {
      return Optional.ofNullable(LETTERS.get(suffix));
    }
    if (suffix.length() == 2) {
      String code = suffix.toLowerCase(Locale.ROOT);
      boolean known = Arrays.asList(Locale.getISOLanguages()).contains(code);
      return known ? Language.parse(code) : Optional.empty();
    }
    return LanguageNames.read(suffix);
  }
}
