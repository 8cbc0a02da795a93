package org.p5glossary.corpus.search;

import java.time.Year;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;

/** The fields of the search box: {@code name:value} filters and {@code en:} for languages. */
final class QueryFields {

  private static final Set<String> FILTERS =
      Set.of("symbol", "lang", "submitter", "year", "conference", "authored");

  /** Two-letter codes of ISO 639, so that "re:" and "http:" stay words. */
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private static final Pattern YEARS =
      Pattern.compile("(\\d{4})?(\\s*(?:\\.\\.+|…|-|–)\\s*)?(\\d{4})?");

  private QueryFields() {}

  static boolean isField(String name) {
    return FILTERS.contains(name.toLowerCase(Locale.ROOT)) || language(name).isPresent();
  }

  /** The language of a field such as "en" or "zh-Hant". */
  static Optional<Language> language(String name) {
    String primary = name.length() < 2 ? "" : name.substring(0, 2).toLowerCase(Locale.ROOT);
    boolean known = LANGUAGES.contains(primary) && (name.length() == 2 || name.charAt(2) == '-');
    return known ? Language.parse(name) : Optional.empty();
  }

  /** The filter of a field and value; empty if the field does not understand the value. */
  static Optional<Query> filter(String name, String value) {
    if (value.isBlank()) {
      return Optional.empty();
    }
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "symbol" -> Optional.of(new Query.SymbolIs(value));
      case "submitter" -> Optional.of(new Query.SubmittedBy(value));
      case "conference" -> Optional.of(new Query.ConferenceIs(value));
      case "lang" -> languages(value);
      case "year" -> years(value);
      case "authored" -> authored(value);
      default -> Optional.empty();
    };
  }

  private static Optional<Query> languages(String value) {
    List<Query> any = new ArrayList<>();
    for (String tag : Arrays.asList(value.split("[,，、]", -1))) {
      Optional<Language> language = language(tag.strip());
      if (language.isEmpty()) {
        return Optional.empty();
      }
      any.add(new Query.LanguageIs(language.get()));
    }
    return Optional.of(any.size() == 1 ? any.get(0) : new Query.Or(any));
  }

  private static Optional<Query> years(String value) {
    Matcher matcher = YEARS.matcher(value.strip());
    if (!matcher.matches() || (matcher.group(1) == null && matcher.group(3) == null)) {
      return Optional.empty();
    }
    OptionalInt from = year(matcher.group(1));
    OptionalInt to = matcher.group(2) == null ? from : year(matcher.group(3));
    if (matcher.group(2) == null && matcher.group(1) != null && matcher.group(3) != null) {
      return Optional.empty(); // eight digits in a row
    }
    if (from.isPresent() && to.isPresent() && from.getAsInt() > to.getAsInt()) {
      return Optional.of(new Query.InYears(to, from));
    }
    return Optional.of(new Query.InYears(from, to));
  }

  private static OptionalInt year(String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Year.parse(digits).getValue());
  }

  private static Optional<Query> authored(String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "yes", "true" -> Optional.of(new Query.WrittenAs(Authorship.AUTHORED));
      case "no", "false" -> Optional.of(new Query.WrittenAs(Authorship.TRANSLATED));
      case "unknown" -> Optional.of(new Query.WrittenAs(Authorship.UNKNOWN));
      default -> Optional.empty();
    };
  }
}
