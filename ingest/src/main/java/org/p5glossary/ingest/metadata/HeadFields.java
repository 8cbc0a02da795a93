package org.p5glossary.ingest.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.ingest.language.LanguageNames;

/** Tells the fields of a document's head apart by their form. */
final class HeadFields {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String LANGUAGES = "(?<names>\\p{L}+(?:\\s?[/,、،]\\s?\\p{L}+)*)";
  private static final Pattern ORIGINAL =
      Pattern.compile(
          "(?:original(?:\\slanguage)?|原文|原件|язык оригинала|подлинный текст|оригинал|الأصل|"
              + "اللغة الأصلية)\\s?[:：]\\s?(?:на\\s)?"
              + LANGUAGES,
          FLAGS);
  private static final Pattern ONLY =
      Pattern.compile("^(?<names>\\p{L}+)\\s(?:only|seulement|solamente|únicamente)$", FLAGS);
  private static final Pattern DISTRIBUTION =
      Pattern.compile(
          "distr(?:ibution)?\\.?\\s?[:：]\\s?(?:general|limited|restricted|générale|limitée|"
              + "limitada|reservada|общая|ограниченная)?",
          FLAGS);
  private static final Pattern SESSION =
      Pattern.compile(
          "\\bsession\\b|períodos? de sesiones|\\bсессия\\b|第.{1,6}届(?:会议|会|常会|特别会议)|الدورة",
          FLAGS);
  private static final Pattern AGENDA =
      Pattern.compile(
          "^(?:agenda )?items?\\s\\d|ordre du jour|\\bdel programa\\b|повестки дня|议程项目|"
              + "جدول الأعمال|^البند",
          FLAGS);
  private static final Pattern ORGAN =
      Pattern.compile(
          "conference|assembly|council|committee|commission|meeting|conférence|assemblée|conseil|"
              + "comité|réunion|conferencia|asamblea|consejo|comisión|reunión|конференци|ассамбле|"
              + "совет\\b|комитет|комисси|совещани|大会|会议|理事会|委员会|مؤتمر|الجمعية|مجلس|لجنة|"
              + "اجتماع",
          FLAGS);
  private static final Pattern RUNNING_PERIOD =
      Pattern.compile(MonthNames.PATTERN + "|\\d\\s?月", FLAGS);
  private static final Pattern BESIDE_COMMA =
      Pattern.compile(".*\\p{L}\\s?[,،，].*|.*[,，]\\s?\\p{L}.*");
  private static final Pattern COMMA = Pattern.compile("[,،，]");
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** A longer line is no field but a sentence, in UTF-16 units. */
  private static final int LONGEST_SESSION = 60;

  private static final int LONGEST_PLACE = 120;

  private HeadFields() {}

  static Optional<Language> original(List<MastheadLine> head, Language version) {
    for (Pattern form : List.of(ORIGINAL, ONLY)) {
      for (MastheadLine line : head) {
        Matcher matcher = form.matcher(line.plain());
        if (matcher.find()) {
          List<Language> named =
              Arrays.stream(matcher.group("names").split("\\s?[/,、،]\\s?"))
                  .map(HeadFields::language)
                  .flatMap(Optional::stream)
                  .toList();
          if (!named.isEmpty()) {
            // Written in several languages at once: then this version is an original too.
            boolean authored = named.stream().anyMatch(version::matches);
            return Optional.of(authored ? version : named.get(0));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Language> language(String name) {
    return LanguageNames.read(name)
        .or(() -> name.startsWith("ب") ? LanguageNames.read(name.substring(1)) : Optional.empty())
        .or(() -> LanguageNames.read(name.replaceFirst("ом$", "ий")));
  }

  /** The printed date: a field of its own, or the only date among fields that ran together. */
  static Optional<DocumentDate> date(List<MastheadLine> head) {
    for (MastheadLine line : head) {
      Optional<DocumentDate> whole =
          DateReader.whole(withoutFields(line.plain()))
              .map(date -> new DocumentDate(date, source(line)));
      if (whole.isPresent()) {
        return whole;
      }
    }
    for (MastheadLine line : head) {
      if (line.place() == MastheadLine.Place.MASTHEAD && !isPlace(line)) {
        List<DateReader.Found> dates = DateReader.findAll(line.plain());
        if (dates.size() == 1 && !isPartOfPeriod(line.plain(), dates.get(0).start())) {
          return Optional.of(new DocumentDate(dates.get(0).date(), source(line)));
        }
      }
    }
    return Optional.empty();
  }

  private static String source(MastheadLine line) {
    return line.place().words() + ": " + line.plain();
  }

  // "4–28 January 2022", "31 July to 11 August 2023": the last day of a meeting is no date of
  // submission; nor is a day behind a place and a comma.
  private static boolean isPartOfPeriod(String plain, int start) {
    return plain
        .substring(0, start)
        .matches("(?s).*(?:[-–—]|\\b(?:to|au|al?|по|и|and|et|y)|إلى|至|[,،，])\\s?$");
  }

  static String session(List<MastheadLine> head) {
    return head.stream()
        .filter(line -> line.plain().length() <= LONGEST_SESSION || isPlace(line))
        .filter(
            line -> SESSION.matcher(line.plain()).find() && !AGENDA.matcher(line.plain()).find())
        .map(line -> line.text().substring(0, sessionEnd(line.text())))
        .map(String::strip)
        .findFirst()
        .orElse("");
  }

  /**
   * Where the session ends in a line that may also name the place, "Third session, New York, …":
   * the line's length if it does not begin with a session.
   */
  private static int sessionEnd(String text) {
    Matcher comma = COMMA.matcher(text);
    boolean parted = comma.find() && SESSION.matcher(text.substring(0, comma.start())).find();
    return parted ? comma.start() : text.length();
  }

  private static String withoutSession(String text) {
    int end = sessionEnd(text);
    return end == text.length() ? text : text.substring(end + 1).strip();
  }

  static String place(List<MastheadLine> head) {
    return head.stream()
        .filter(HeadFields::isPlace)
        .map(line -> withoutSession(line.text().strip()))
        .findFirst()
        .orElse("");
  }

  private static boolean isPlace(MastheadLine line) {
    String plain = line.plain();
    return plain.length() <= LONGEST_PLACE
        && YEAR.matcher(plain).find()
        && BESIDE_COMMA.matcher(plain).matches()
        && RUNNING_PERIOD.matcher(plain).find()
        && DateReader.whole(plain).isEmpty()
        && !DISTRIBUTION.matcher(plain).find()
        && !ORIGINAL.matcher(plain).find();
  }

  /** The conference or organ; of two printings of one name the fuller one. */
  static String conference(List<MastheadLine> head) {
    List<String> candidates =
        head.stream()
            .filter(line -> line.place() != MastheadLine.Place.PAGE_MARGIN)
            .filter(line -> !isPlace(line))
            .filter(
                line ->
                    !SESSION.matcher(line.plain()).find()
                        || line.plain().length() > LONGEST_SESSION)
            .filter(line -> !AGENDA.matcher(line.plain()).find())
            .filter(line -> ORGAN.matcher(line.plain()).find())
            .map(line -> withoutFields(withoutDates(line.plain())))
            .filter(text -> text.codePoints().filter(Character::isLetter).count() > 3)
            .toList();
    if (candidates.isEmpty()) {
      return "";
    }
    String first = candidates.get(0);
    return candidates.stream()
        .filter(other -> other.length() > first.length() && holds(other, first))
        .findFirst()
        .orElse(first);
  }

  private static String withoutDates(String plain) {
    String rest = plain;
    for (DateReader.Found found : DateReader.findAll(plain)) {
      rest = rest.replace(plain.substring(found.start(), found.end()), " ");
    }
    return PrintedText.plain(rest);
  }

  /** Share of the shorter name's words that the fuller one must hold. */
  private static final double SAME_NAME = 0.8;

  private static boolean holds(String fuller, String shorter) {
    Set<String> words = words(fuller);
    Set<String> wanted = words(shorter);
    long held = wanted.stream().filter(words::contains).count();
    return held >= SAME_NAME * wanted.size();
  }

  // Languages without blanks are compared by character.
  private static Set<String> words(String text) {
    String folded = text.toLowerCase(Locale.ROOT);
    String separator =
        folded.indexOf(' ') < 0 || folded.codePoints().anyMatch(Character::isIdeographic)
            ? ""
            : "[^\\p{L}\\p{Nd}]+";
    return Arrays.stream(folded.split(separator))
        .filter(word -> !word.isBlank())
        .collect(Collectors.toSet());
  }

  /** What is left of a line when the symbol, distribution, language and original are taken out. */
  private static String withoutFields(String plain) {
    String rest = plain;
    for (DocumentSymbol.Found found : DocumentSymbol.findAll(plain)) {
      rest = rest.replace(plain.substring(found.start(), found.end()), " ");
    }
    rest = ORIGINAL.matcher(rest).replaceAll(" ");
    rest = DISTRIBUTION.matcher(rest).replaceAll(" ");
    String[] words = rest.strip().split("\\s+");
    boolean namesLanguage =
        words.length > 1 && LanguageNames.read(words[words.length - 1]).isPresent();
    String kept =
        namesLanguage
            ? String.join(" ", Arrays.copyOf(words, words.length - 1))
            : String.join(" ", words);
    return Objects.requireNonNull(kept).strip();
  }
}
