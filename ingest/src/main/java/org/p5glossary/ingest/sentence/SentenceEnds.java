package org.p5glossary.ingest.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;

/** Decides for one text where a sentence may end. */
final class SentenceEnds {

  private static final String STOPS = ".!?…。！？｡．؟۔।॥‼⁇⁈⁉";
  private static final String WIDE_STOPS = "。！？｡";
  private static final String DOTS = ".．";

  // A stop, then closing marks, then a blank: whatever follows. ICU wants no digit or lower-case
  // letter there, but "… in 2020. 16 States …" begins with one.
  private static final Pattern STOP_AND_BLANK =
      Pattern.compile(
          "[" + STOPS + "][\"”’»)\\]）］》」』]*(?:[\\s\\u00A0\\u202F]+»)?[\\s\\u00A0\\u202F]+");

  // ICU takes an opening bracket behind a wide stop along: "……。(来自……)".
  private static final Pattern WIDE_STOP =
      Pattern.compile("[" + WIDE_STOPS + "]+[\"”’»)\\]）］》」』]*");

  private static final Pattern NUMBER_NEXT = Pattern.compile("\\p{Nd}.*", Pattern.DOTALL);
  private static final Pattern ROMAN = Pattern.compile("[IVXLC]+\\b.*", Pattern.DOTALL);
  // "2020 г." is a year and may end a sentence, "г. Москва" is a town and may not.
  private static final Pattern YEAR_BEFORE = Pattern.compile(".*\\p{Nd}\\S* г");
  private static final Pattern LABEL_BEFORE =
      Pattern.compile("[\\s\\u00A0]*(?:\\p{Nd}{1,3}|[IVX]{1,5}|\\p{Lu})");
  private static final Pattern SEVERAL_INITIALS =
      Pattern.compile("(?:\\p{Lu}\\.[-\\s\\u00A0]?)+\\p{Lu}");

  // Beginnings of words that a single capital letter or Roman numeral counts.
  private static final List<String> COUNTED_THINGS =
      List.of(
          "annex",
          "append",
          "article",
          "artículo",
          "categor",
          "catégor",
          "chapter",
          "chapitre",
          "capítulo",
          "cluster",
          "committee",
          "comité",
          "comisión",
          "commission",
          "figure",
          "group",
          "groupe",
          "grupo",
          "list",
          "anexo",
          "option",
          "part",
          "phase",
          "pillar",
          "protocol",
          "schedule",
          "section",
          "sección",
          "session",
          "table",
          "tier",
          "titre",
          "título",
          "volume",
          "volumen",
          "глав",
          "групп",
          "категори",
          "комитет",
          "приложени",
          "протокол",
          "раздел",
          "стать",
          "таблиц",
          "том",
          "част");

  // Behind "U.S." or "Inc." a capital tells nothing ("U.S. Congress"); these words begin sentences.
  private static final Set<String> BEGINNINGS =
      Set.of(
          "A",
          "After",
          "Although",
          "An",
          "As",
          "At",
          "Both",
          "But",
          "By",
          "Despite",
          "Each",
          "For",
          "From",
          "He",
          "However",
          "If",
          "In",
          "It",
          "Its",
          "Many",
          "Moreover",
          "No",
          "On",
          "Other",
          "Our",
          "Several",
          "She",
          "Since",
          "Some",
          "Such",
          "That",
          "The",
          "Their",
          "There",
          "These",
          "They",
          "This",
          "Those",
          "To",
          "Under",
          "We",
          "What",
          "When",
          "While",
          "With");

  private static final Pattern FIRST_WORD =
      Pattern.compile("\\P{L}*(?<word>\\p{L}+).*", Pattern.DOTALL);

  /** A label at the start of a text ends within so many units. */
  private static final int LONGEST_LABEL = 16;

  private final String text;
  private final String primary;
  private final Abbreviations abbreviations;
  private final ClosedSpans closed;
  private final TextWalk walk;

  SentenceEnds(String text, Language language, Abbreviations abbreviations) {
    this.text = text;
    this.primary = language.primary();
    this.abbreviations = abbreviations;
    this.closed = ClosedSpans.of(text);
    this.walk = new TextWalk(text);
  }

  /** Places that could end a sentence, beside those that ICU names. */
  static List<Integer> proposed(String text) {
    List<Integer> places = new ArrayList<>();
    for (Pattern pattern : List.of(STOP_AND_BLANK, WIDE_STOP)) {
      Matcher matcher = pattern.matcher(text);
      // Few characters are stops: the pattern is tried at those alone.
      for (int at = nextStop(text, 0); at < text.length(); ) {
        int next = at + 1;
        if (matcher.region(at, text.length()).lookingAt()) {
          next = matcher.end();
          if (next < text.length()) {
            places.add(next);
          }
        }
        at = nextStop(text, next);
      }
    }
    return places;
  }

  private static int nextStop(String text, int from) {
    int at = from;
    while (at < text.length() && STOPS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /** Whether a sentence ends before {@code place}, where the next one would begin. */
  boolean isEnd(int place) {
    if (closed.contains(place) || place == 0) {
      return false;
    }
    int end = walk.backOverBlanks(place);
    int stopEnd = walk.backOverClosers(end);
    if (stopEnd == 0 || closed.contains(end)) {
      return false;
    }
    if (onlyClosersFollow(place)) {
      return false;
    }
    int stop = text.codePointBefore(stopEnd);
    if (STOPS.indexOf(stop) < 0) {
      return false;
    }
    int next = text.codePointAt(place);
    if (isContinuation(next)) {
      return false;
    }
    if (WIDE_STOPS.indexOf(stop) >= 0) {
      return stopEnd == end || QuotationEnd.endsSentence(walk, end);
    }
    if (end == place) {
      return false;
    }
    if (DOTS.indexOf(stop) >= 0 || stop == '…') {
      return endsAfterDot(stopEnd, end, place, next);
    }
    return !Character.isLowerCase(next) && !(stopEnd < end && goesOnBehindQuestion(end, next));
  }

  // «…?» — на этот вопрос …; «…؟» سؤال …: a quoted question or call inside its sentence.
  private boolean goesOnBehindQuestion(int end, int next) {
    return "—–-".indexOf(next) >= 0 || (isCaseless(next) && QuotationEnd.opensSentence(walk, end));
  }

  // « … corrigée. » has a blank before its last mark.
  private boolean onlyClosersFollow(int place) {
    for (int at = place; at < text.length(); ) {
      int mark = text.codePointAt(at);
      if (!ClosedSpans.isCloser(mark) && !SentenceSplitter.isBlank(mark)) {
        return false;
      }
      at += Character.charCount(mark);
    }
    return true;
  }

  private static boolean isContinuation(int next) {
    return ",;:，；：、،؛)]）］".indexOf(next) >= 0;
  }

  private boolean endsAfterDot(int stopEnd, int end, int place, int next) {
    if (walk.startsLower(place)) {
      return false;
    }
    String rest = text.substring(place, Math.min(text.length(), place + 40));
    if (stopEnd >= 2 && (text.charAt(stopEnd - 2) == '.' || text.charAt(stopEnd - 1) == '…')) {
      return endsAfterEllipsis(stopEnd, next);
    }
    String word = walk.wordBefore(stopEnd - 1);
    if (word.isEmpty() || stopEnd < end) {
      // ").": brackets before the stop end no abbreviation; behind it they close one.
      return !(stopEnd < end && abbreviations.leads(word));
    }
    if (isLabelAtStart(stopEnd - 1)) {
      return false;
    }
    String pair = walk.twoWordsBefore(stopEnd - 1);
    if (abbreviations.mayClose(pair)) {
      return endsAfterClosingAbbreviation(word, stopEnd - 1, rest, next);
    }
    if (abbreviations.leads(word) || abbreviations.leads(pair)) {
      return endsWordThatIsAlsoAnAbbreviation(word, rest);
    }
    if (isInitial(word, stopEnd - 1)) {
      return false;
    }
    if (abbreviations.mayClose(word)) {
      return endsAfterClosingAbbreviation(word, stopEnd - 1, rest, next);
    }
    return true;
  }

  // "no." and "al." are words as well as abbreviations; "No. 5" and "art. VI" go on with a number.
  private boolean endsWordThatIsAlsoAnAbbreviation(String word, String rest) {
    boolean everydayWord =
        switch (primary) {
          case "en" ->
              List.of("no", "add", "st", "app", "doc", "fig", "figs", "op", "all", "res")
                  .contains(word);
          case "fr" -> List.of("par", "sept", "ex", "n", "s", "t", "all").contains(word);
          case "es" -> List.of("al", "no", "sec", "set", "art", "mar").contains(word);
          case "ru" -> List.of("с", "о", "им", "оз", "ред", "мин", "ок").contains(word);
          default -> false;
        };
    return everydayWord
        && word.codePoints().noneMatch(Character::isUpperCase)
        && !NUMBER_NEXT.matcher(rest).matches()
        && !ROMAN.matcher(rest).matches()
        && !primary.equals("ru");
  }

  private boolean endsAfterClosingAbbreviation(String word, int dot, String rest, int next) {
    if (NUMBER_NEXT.matcher(rest).matches()) {
      return false;
    }
    boolean yearOrTown = primary.equals("ru") && word.equals("г");
    if (yearOrTown && !YEAR_BEFORE.matcher(walk.twoWordsBefore(dot)).matches()) {
      return false;
    }
    boolean acronym = word.indexOf('.') >= 0 || Character.isUpperCase(word.codePointAt(0));
    if (primary.equals("en") && acronym) {
      Matcher first = FIRST_WORD.matcher(rest);
      return !first.matches() || BEGINNINGS.contains(first.group("word"));
    }
    return Character.isUpperCase(next)
        || Character.isTitleCase(next)
        || ClosedSpans.isOpener(next)
        || isCaseless(next);
  }

  private boolean endsAfterEllipsis(int stopEnd, int next) {
    int before = stopEnd;
    while (before > 0 && (text.charAt(before - 1) == '.' || text.charAt(before - 1) == '…')) {
      before--;
    }
    boolean opensSomething =
        before == 0
            || SentenceSplitter.isBlank(text.codePointBefore(before))
            || ClosedSpans.isOpener(text.codePointBefore(before));
    return !opensSomething && !Character.isLowerCase(next);
  }

  /** "1." or "II." at the start of the text is a label, not a sentence. */
  private boolean isLabelAtStart(int dot) {
    return dot <= LONGEST_LABEL && LABEL_BEFORE.matcher(text.substring(0, dot)).matches();
  }

  /**
   * "J. Smith", "А. Б. Иванов": one capital letter between a blank (or another initial) and a dot.
   */
  private boolean isInitial(String word, int dot) {
    if (word.codePointCount(0, word.length()) == 1 && Character.isUpperCase(word.codePointAt(0))) {
      return !isCountedThing(dot - word.length());
    }
    return SEVERAL_INITIALS.matcher(word).matches() && !abbreviations.mayClose(word);
  }

  /**
   * "Annex A." and "группа Б." end a sentence like any word: a capital behind a lower-case word.
   */
  private boolean isCountedThing(int start) {
    int before = walk.backOverBlanks(start);
    if (before == 0 || before == start) {
      return false;
    }
    String word = walk.wordBefore(before).toLowerCase(Locale.ROOT);
    return COUNTED_THINGS.stream().anyMatch(word::startsWith);
  }

  private boolean isCaseless(int mark) {
    return Character.isLetter(mark) && !Character.isUpperCase(mark) && !Character.isLowerCase(mark);
  }
}
