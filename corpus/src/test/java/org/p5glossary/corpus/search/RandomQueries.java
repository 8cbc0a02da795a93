package org.p5glossary.corpus.search;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;

/** Queries drawn from the word lists of {@link SearchCorpus}. */
final class RandomQueries {

  private final Random random;

  RandomQueries(Random random) {
    this.random = random;
  }

  Query next() {
    return query(3);
  }

  private Query query(int depth) {
    if (depth > 0 && random.nextInt(2) == 0) {
      return switch (random.nextInt(5)) {
        case 0, 1 -> new Query.And(List.of(query(depth - 1), query(depth - 1)));
        case 2 -> new Query.Or(List.of(query(depth - 1), query(depth - 1), query(0)));
        case 3 -> new Query.Not(query(depth - 1));
        default -> new Query.InLanguage(language(), query(depth - 1));
      };
    }
    return random.nextInt(5) == 0 ? filter() : words();
  }

  private Language language() {
    return Language.OFFICIAL.get(random.nextInt(Language.OFFICIAL.size()));
  }

  private Query words() {
    Language language = language();
    String word = SearchCorpus.word(random, language);
    String gap = language.equals(Language.CHINESE) ? "" : " ";
    String two = word + gap + SearchCorpus.word(random, language);
    String three = two + gap + SearchCorpus.word(random, language);
    return switch (random.nextInt(10)) {
      case 0 -> new Query.AllWords(List.of(word));
      case 7 -> within(word, random.nextBoolean() ? two : SearchCorpus.word(random, language));
      case 8, 9 -> new Query.Regex(regex(word, SearchCorpus.word(random, language)));
      case 1 -> new Query.AllWords(List.of(two, SearchCorpus.word(random, language)));
      case 2 -> new Query.Phrase(random.nextBoolean() ? two : word);
      case 3 -> new Query.Phrase(random.nextBoolean() ? three : two);
      case 4 -> new Query.Prefix(start(random.nextBoolean() ? word : two));
      case 5 -> new Query.Fuzzy(typo(word), 1 + random.nextInt(2));
      default -> new Query.Near(random.nextBoolean() ? two : three, random.nextInt(8));
    };
  }

  private Query within(String one, String other) {
    return new Query.Within(
        random.nextBoolean() ? new Query.Phrase(one) : new Query.AllWords(List.of(one)),
        random.nextBoolean() ? new Query.Phrase(other) : new Query.AllWords(List.of(other)),
        random.nextInt(6));
  }

  private String regex(String one, String other) {
    String plain = TextPatternTest.quoted(start(one));
    return switch (random.nextInt(6)) {
      case 0 -> plain + ".{0,9}" + TextPatternTest.quoted(other);
      case 1 -> plain + "|" + TextPatternTest.quoted(other);
      case 2 -> "[" + TextPatternTest.quoted(start(other)) + "]" + plain;
      case 3 -> plain + "\\pL+";
      case 4 -> "(" + plain + ")?" + TextPatternTest.quoted(other);
      default -> plain;
    };
  }

  private String start(String word) {
    int codePoints = 1 + random.nextInt(word.codePointCount(0, word.length()));
    return word.substring(0, word.offsetByCodePoints(0, codePoints));
  }

  private String typo(String word) {
    int at = random.nextInt(word.codePointCount(0, word.length()));
    int start = word.offsetByCodePoints(0, at);
    int end = word.offsetByCodePoints(start, 1);
    return switch (random.nextInt(4)) {
      case 0 -> word.substring(0, start) + word.substring(end);
      case 1 -> word.substring(0, end) + word.substring(start);
      case 2 -> new StringBuilder(word).reverse().toString();
      default -> word;
    };
  }

  private Query filter() {
    return switch (random.nextInt(7)) {
      case 0 -> new Query.LanguageIs(language());
      case 1 -> new Query.SymbolIs("cd/ 1" + random.nextInt(4) + "*");
      case 2 -> new Query.SubmittedBy(List.of("china", "ecosse", "中国").get(random.nextInt(3)));
      case 3 -> new Query.InYears(OptionalInt.of(2000 + random.nextInt(6)), OptionalInt.empty());
      case 4 -> new Query.WrittenAs(List.of(Authorship.values()).get(random.nextInt(3)));
      case 5 -> new Query.ConferenceIs("on disarmament");
      default -> new Query.MatchAll();
    };
  }
}
