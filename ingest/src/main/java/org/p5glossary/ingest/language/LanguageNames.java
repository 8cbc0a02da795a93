package org.p5glossary.ingest.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * Reads the name of a language as mastheads print it: "English", "anglais", "英文", "Русский".
 *
 * <p>Names of all languages in the six official ones come from CLDR; the spellings that the United
 * Nations prints otherwise are added. Stateless and thread-safe.
 */
public final class LanguageNames {

  // Spellings seen in mastheads of the United Nations, beside those of CLDR.
  private static final Map<String, Language> OF_THE_UNITED_NATIONS =
      Map.ofEntries(
          Map.entry("中文", Language.CHINESE),
          Map.entry("汉文", Language.CHINESE),
          Map.entry("英文", Language.ENGLISH),
          Map.entry("法文", Language.FRENCH),
          Map.entry("俄文", Language.RUSSIAN),
          Map.entry("西班牙文", Language.SPANISH),
          Map.entry("阿拉伯文", Language.ARABIC),
          Map.entry("الصينية", Language.CHINESE),
          Map.entry("الإنكليزية", Language.ENGLISH),
          Map.entry("الانكليزية", Language.ENGLISH),
          Map.entry("الإنجليزية", Language.ENGLISH),
          Map.entry("الفرنسية", Language.FRENCH),
          Map.entry("الروسية", Language.RUSSIAN),
          Map.entry("الإسبانية", Language.SPANISH),
          Map.entry("الأسبانية", Language.SPANISH),
          Map.entry("العربية", Language.ARABIC));

  private static final Map<String, Language> NAMES = names();

  private LanguageNames() {}

  /**
   * The language that {@code name} names in any of the six official languages.
   *
   * @param name one name, case and surrounding blanks do not matter
   * @return empty if it is not the name of a language
   */
  public static Optional<Language> read(String name) {
    return Optional.ofNullable(NAMES.get(fold(name)));
  }

  private static Map<String, Language> names() {
    Map<String, Language> names = new HashMap<>();
    for (Language display : Language.OFFICIAL) {
      LocaleDisplayNames cldr =
          LocaleDisplayNames.getInstance(ULocale.forLanguageTag(display.tag()));
      for (String code : Locale.getISOLanguages()) {
        String name = cldr.languageDisplayName(code);
        if (!name.equals(code)) {
          Language.parse(code).ifPresent(language -> names.putIfAbsent(fold(name), language));
        }
      }
      for (Language official : List.copyOf(Language.OFFICIAL)) {
        names.put(fold(cldr.languageDisplayName(official.tag())), official);
      }
    }
    OF_THE_UNITED_NATIONS.forEach((name, language) -> names.put(fold(name), language));
    return Map.copyOf(names);
  }

  private static String fold(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replaceAll("[\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
