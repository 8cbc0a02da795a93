package org.p5glossary.ingest.metadata;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the instrumental of a Russian byline ("представленный Китаем") back into the name of the
 * State ("Китай").
 *
 * <p>The instrumental of every name in CLDR is made by rule and looked up; what is not found stays
 * as printed.
 */
final class RussianNames {

  // Names that the United Nations prints and CLDR words otherwise.
  private static final List<String> OF_THE_UNITED_NATIONS =
      List.of(
          "Российская Федерация",
          "Соединенные Штаты Америки",
          "Соединенное Королевство Великобритании и Северной Ирландии",
          "Соединенное Королевство",
          "Республика Корея",
          "Корейская Народно-Демократическая Республика",
          "Исламская Республика Иран",
          "Боливарианская Республика Венесуэла",
          "Многонациональное Государство Боливия",
          "Сирийская Арабская Республика",
          "Объединенные Арабские Эмираты",
          "Объединенная Республика Танзания",
          "Республика Молдова",
          "Чешская Республика",
          "Словацкая Республика",
          "Святой Престол",
          "Государство Палестина",
          "Коста-Рика",
          "Европейский союз",
          "Движение неприсоединения",
          "Движение неприсоединившихся стран",
          "Лига арабских государств",
          "Группа арабских государств");

  private static final Map<String, String> NOMINATIVE = nominativeByInstrumental();

  private RussianNames() {}

  // "Лимской инициативой", "Африканской группой": an adjective and what such groups call
  // themselves.
  private static final Pattern GROUP =
      Pattern.compile(
          "(?<adjective>[\\p{L}-]+)ой (?<noun>инициатив|групп|лиг|комисси|коалици)(?:ой|ей)"
              + "(?<rest> .*)?");

  // Names in -ия are feminine, and no other instrumental of one word ends like theirs.
  private static final Pattern COUNTRY = Pattern.compile("\\p{Lu}[\\p{L}-]+ией");

  /** The nominative of {@code printed} where it is known, else {@code printed}. */
  static String nominative(String printed) {
    String known = NOMINATIVE.get(fold(printed));
    if (known != null) {
      return known;
    }
    if (COUNTRY.matcher(printed).matches()) {
      return printed.substring(0, printed.length() - 2) + "я";
    }
    Matcher group = GROUP.matcher(printed);
    if (!group.matches()) {
      return printed;
    }
    String noun = group.group("noun");
    String rest = group.group("rest") == null ? "" : group.group("rest");
    return group.group("adjective") + "ая " + noun + (noun.endsWith("и") ? "я" : "а") + rest;
  }

  static List<String> nominatives() {
    return List.copyOf(NOMINATIVE.values());
  }

  private static Map<String, String> nominativeByInstrumental() {
    List<String> names = new ArrayList<>(OF_THE_UNITED_NATIONS);
    LocaleDisplayNames cldr = LocaleDisplayNames.getInstance(ULocale.forLanguageTag("ru"));
    for (String code : Locale.getISOCountries()) {
      names.add(cldr.regionDisplayName(code));
    }
    Map<String, String> nominatives = new HashMap<>();
    for (String name : names) {
      nominatives.putIfAbsent(fold(instrumental(name)), name);
    }
    return Map.copyOf(nominatives);
  }

  // Only the words up to the first noun change: "Республика Корея" keeps "Корея", "Соединенные
  // Штаты Америки" keeps "Америки"; adjectives before the noun change with it.
  private static String instrumental(String name) {
    String[] words = name.split(" ");
    boolean nounSeen = false;
    for (int i = 0; i < words.length; i++) {
      if (words[i].equals("и")) {
        // Both halves of "Босния и Герцеговина" change; "и Северной Ирландии" is a genitive.
        nounSeen = i > 1;
      } else if (!nounSeen) {
        nounSeen = !isAdjective(words[i]);
        words[i] = hyphenated(words[i]);
      }
    }
    return String.join(" ", words);
  }

  private static boolean isAdjective(String word) {
    return word.matches(".*(?:ая|яя|ое|ее|ые|ие|ый|ий|ой)");
  }

  // "Коста-Рика" changes its last part, "Гвинея-Бисау" none of the usual endings: as it stands.
  private static String hyphenated(String word) {
    int hyphen = word.lastIndexOf('-');
    return word.substring(0, hyphen + 1) + noun(word.substring(hyphen + 1));
  }

  private static String noun(String word) {
    String[][] endings = {
      {"ская", "ской"},
      {"ная", "ной"},
      {"ое", "ым"},
      {"ые", "ыми"},
      {"ие", "ими"},
      {"ский", "ским"},
      {"ый", "ым"},
      {"ия", "ией"},
      {"ея", "еей"},
      {"ка", "кой"},
      {"ца", "цей"},
      {"ша", "шей"},
      {"а", "ой"},
      {"я", "ей"},
      {"ство", "ством"},
      {"во", "вом"},
      {"ние", "нием"},
      {"ты", "тами"},
      {"ны", "нами"},
      {"лы", "лами"},
      {"вы", "вами"},
      {"ды", "дами"},
      {"мы", "мами"},
      {"ры", "рами"},
      {"й", "ем"},
      {"ль", "лем"},
    };
    if (word.equals("Движение")) {
      return "Движением";
    }
    for (String[] ending : endings) {
      if (word.endsWith(ending[0])) {
        return word.substring(0, word.length() - ending[0].length()) + ending[1];
      }
    }
    boolean consonant = word.matches("(?i).*[бвгджзклмнпрстфхцчшщ]");
    return consonant ? word + "ом" : word;
  }

  private static String fold(String name) {
    return PrintedText.folded(name).replace('ё', 'е');
  }
}
