package org.p5glossary.ingest.metadata;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;

/**
 * Names of States in one language, from CLDR, and what inside such a name looks like the end of a
 * list ("… and Herzegovina").
 */
final class StateNames {

  /** What follows "and" inside the names of States, as the United Nations prints them. */
  private static final Map<String, List<String>> TAILS =
      Map.of(
          "en",
          List.of(
              "Northern Ireland",
              "Herzegovina",
              "Tobago",
              "Barbuda",
              "Nevis",
              "the Grenadines",
              "Principe",
              "Montenegro"),
          "fr",
          List.of(
              "d’Irlande du Nord",
              "d'Irlande du Nord",
              "Herzégovine",
              "Tobago",
              "Barbuda",
              "Nevis",
              "les Grenadines",
              "Principe"),
          "es",
          List.of(
              "Irlanda del Norte",
              "Herzegovina",
              "Tabago",
              "Tobago",
              "Barbuda",
              "Nieves",
              "Nevis",
              "las Granadinas",
              "Príncipe"),
          "ru",
          List.of(
              "Северной Ирландии",
              "Герцеговин",
              "Тобаго",
              "Барбуд",
              "Невис",
              "Гренадин",
              "Принсипи"),
          "zh",
          List.of("黑塞哥维那", "多巴哥", "巴布达", "尼维斯", "格林纳丁斯", "普林西比"),
          "ar",
          List.of(
              "أيرلندا الشمالية",
              "آيرلندا الشمالية",
              "إيرلندا الشمالية",
              "الهرسك",
              "توباغو",
              "بربودا",
              "نيفس",
              "جزر غرينادين",
              "برينسيبي",
              "لايات ميكرونيزيا"));

  private static final Map<String, StateNames> CACHE = new ConcurrentHashMap<>();

  private final Set<String> known;
  private final List<String> tails;

  /** The code points that names of countries and towns are written with. */
  private final Set<Integer> characters;

  private StateNames(Set<String> known, Set<Integer> characters, List<String> tails) {
    this.known = known;
    this.tails = tails;
    this.characters = characters;
  }

  static StateNames of(Language language) {
    return CACHE.computeIfAbsent(language.primary(), StateNames::load);
  }

  /** Whether {@code name} is a State or a union of States that CLDR names. */
  boolean knows(String name) {
    return known.contains(PrintedText.folded(name));
  }

  /**
   * Whether {@code name} could be a State's that CLDR does not know, not half of a group's name
   * ("Peace and Disarmament Initiative"): one word that begins with a capital, one Arabic word
   * without its article, or Chinese characters that names of countries and towns are written with.
   */
  boolean couldBeName(String name) {
    String word = name.strip();
    if (word.isEmpty() || word.codePoints().anyMatch(p -> p != '-' && !Character.isLetter(p))) {
      return false;
    }
    int first = word.codePointAt(0);
    if (Character.isIdeographic(first)) {
      return word.codePoints().allMatch(characters::contains);
    }
    boolean arabic = Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC;
    return arabic ? !word.startsWith("ال") : Character.isUpperCase(first) && !word.contains("-");
  }

  /** Whether what follows a conjunction still belongs to the name before it. */
  boolean goesOn(String rest) {
    return tails.stream().anyMatch(rest::startsWith);
  }

  private static StateNames load(String primary) {
    ULocale locale = ULocale.forLanguageTag(primary);
    LocaleDisplayNames cldr = LocaleDisplayNames.getInstance(locale);
    Set<String> known = new HashSet<>();
    for (String code : Locale.getISOCountries()) {
      known.add(PrintedText.folded(cldr.regionDisplayName(code)));
    }
    known.add(PrintedText.folded(cldr.regionDisplayName("EU")));
    if (primary.equals("ru")) {
      RussianNames.nominatives().forEach(name -> known.add(PrintedText.folded(name)));
    }
    return new StateNames(
        Set.copyOf(known), characters(locale, known), TAILS.getOrDefault(primary, List.of()));
  }

  private static Set<Integer> characters(ULocale locale, Set<String> states) {
    Stream<String> towns =
        locale.getLanguage().equals("zh")
            ? TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null)
                .stream()
                .map(TimeZoneNames.getInstance(locale)::getExemplarLocationName)
                .filter(Objects::nonNull)
            : Stream.empty();
    return Stream.concat(states.stream(), towns)
        .flatMapToInt(String::codePoints)
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }
}
