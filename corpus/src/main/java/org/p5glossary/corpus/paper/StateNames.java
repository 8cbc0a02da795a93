package org.p5glossary.corpus.paper;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * Names of States in the six official languages, so that one State counts as one whatever language
 * its papers are in. The five are named as United Nations papers name them; of others the names are
 * ICU's. Thread-safe.
 */
public final class StateNames {

  /** ISO 3166 code, then the name in papers, language by language in the order of OFFICIAL. */
  private static final List<List<String>> THE_FIVE =
      List.of(
          List.of("CN", "中国", "China", "Chine", "Китай", "China", "الصين"),
          List.of("FR", "法国", "France", "France", "Франция", "Francia", "فرنسا"),
          List.of(
              "RU",
              "俄罗斯联邦",
              "Russian Federation",
              "Fédération de Russie",
              "Российская Федерация",
              "Federación de Rusia",
              "الاتحاد الروسي"),
          List.of(
              "GB",
              "大不列颠及北爱尔兰联合王国",
              "United Kingdom of Great Britain and Northern Ireland",
              "Royaume-Uni de Grande-Bretagne et d’Irlande du Nord",
              "Соединенное Королевство Великобритании и Северной Ирландии",
              "Reino Unido de Gran Bretaña e Irlanda del Norte",
              "المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية"),
          List.of(
              "US",
              "美利坚合众国",
              "United States of America",
              "États-Unis d’Amérique",
              "Соединенные Штаты Америки",
              "Estados Unidos de América",
              "الولايات المتحدة الأمريكية"));

  /** Other names of the five that papers use, by code. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "CN",
          List.of("People's Republic of China", "中华人民共和国", "Китайская Народная Республика"),
          "FR",
          List.of("French Republic", "République française"),
          "GB",
          List.of("联合王国", "Соединенное Королевство"),
          "US",
          List.of("Соединенные Штаты", "الولايات المتحدة"));

  private static final Map<String, String> CODES = codes();
  private static final Map<String, Map<Language, String>> NAMES = names();

  private StateNames() {}

  /**
   * The name of the State in a language, if it is one's name in any official language; any other
   * name, such as a group's, as it stands.
   *
   * @param printed as a paper prints it, never null
   * @param language one of the official languages; any other gives the English name
   */
  public static String in(Language language, String printed) {
    return Optional.ofNullable(CODES.get(folded(printed)))
        .map(
            code -> named(code, Language.OFFICIAL.contains(language) ? language : Language.ENGLISH))
        .orElse(printed);
  }

  private static String named(String code, Language language) {
    Map<Language, String> five = NAMES.get(code);
    return five == null ? displayed(code, language) : String.valueOf(five.get(language));
  }

  private static String displayed(String code, Language language) {
    return ULocale.getDisplayCountry("und_" + code, language.tag());
  }

  private static Map<String, Map<Language, String>> names() {
    Map<String, Map<Language, String>> names = new HashMap<>();
    for (List<String> row : THE_FIVE) {
      Map<Language, String> byLanguage = new HashMap<>();
      for (int i = 0; i < Language.OFFICIAL.size(); i++) {
        byLanguage.put(Language.OFFICIAL.get(i), row.get(i + 1));
      }
      names.put(row.get(0), Map.copyOf(byLanguage));
    }
    return Map.copyOf(names);
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      for (Language language : Language.OFFICIAL) {
        codes.put(folded(displayed(code, language)), code);
      }
    }
    for (List<String> row : THE_FIVE) {
      row.stream().skip(1).forEach(name -> codes.put(folded(name), row.get(0)));
    }
    ALSO.forEach((code, names) -> names.forEach(name -> codes.put(folded(name), code)));
    return Map.copyOf(codes);
  }

  /** Small letters, one kind of apostrophe, no ё: papers differ in these. */
  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('ё', 'е');
  }
}
