package org.p5glossary.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.search.Query.AllWords;
import org.p5glossary.corpus.search.Query.And;
import org.p5glossary.corpus.search.Query.InLanguage;
import org.p5glossary.corpus.search.Query.Not;
import org.p5glossary.corpus.search.Query.Or;
import org.p5glossary.corpus.search.Query.Phrase;
import org.p5glossary.corpus.search.QueryOutcome.QueryRejected;
import org.p5glossary.corpus.search.QueryOutcome.QueryRejected.Reason;

class QueryParserTest {

  private static Query query(String text) {
    return ((QueryOutcome.Parsed) QueryParser.parse(text)).query();
  }

  private static List<QueryWarning.Kind> warnings(String text) {
    return ((QueryOutcome.Parsed) QueryParser.parse(text))
        .warnings().stream().map(QueryWarning::kind).toList();
  }

  private static AllWords words(String... words) {
    return new AllWords(List.of(words));
  }

  @Test
  void readsWordsPhrasesAndForms() {
    assertThat(query("launch on warning")).isEqualTo(words("launch", "on", "warning"));
    assertThat(query("\"launch on warning\"")).isEqualTo(new Phrase("launch on warning"));
    assertThat(query("«armes nucléaires»")).isEqualTo(new Phrase("armes nucléaires"));
    assertThat(query("“战略稳定”")).isEqualTo(new Phrase("战略稳定"));
    assertThat(query("deterr*")).isEqualTo(new Query.Prefix("deterr"));
    assertThat(query("abc~")).isEqualTo(new Query.Fuzzy("abc", 1));
    assertThat(query("deterence~2")).isEqualTo(new Query.Fuzzy("deterence", 2));
    assertThat(query("\"a b\"~7")).isEqualTo(new Query.Near("a b", 7));
    assertThat(query("\"a b\"~99999999999")).isEqualTo(new Query.Near("a b", 100));
    assertThat(query("  ")).isEqualTo(new Query.MatchAll());
    assertThat(query(null)).isEqualTo(new Query.MatchAll());
    assertThat(query("paragraph 12(a) non-nuclear - 5"))
        .isEqualTo(words("paragraph", "12(a)", "non-nuclear", "-", "5"));
  }

  @Test
  void readsNearAndRegularExpressions() {
    assertThat(query("a NEAR/3 \"b c\""))
        .isEqualTo(new Query.Within(words("a"), new Phrase("b c"), 3));
    assertThat(query("x a NEAR b NEAR/999 c y"))
        .isEqualTo(
            new And(
                List.of(
                    words("x", "y"),
                    new Query.Within(words("a"), words("b"), 10),
                    new Query.Within(words("b"), words("c"), 100))));
    assertThat(query("NEAR a")).isEqualTo(words("a"));
    assertThat(query("a NEAR/2")).isEqualTo(words("a"));
    assertThat(warnings("a NEAR OR b")).contains(QueryWarning.Kind.STRAY_OPERATOR);
    assertThat(query("/de-?target(ing|ed)/")).isEqualTo(new Query.Regex("de-?target(ing|ed)"));
    assertThat(query("(/a b\\/c/) -/d/"))
        .isEqualTo(new And(List.of(new Query.Regex("a b\\/c"), new Not(new Query.Regex("d")))));
    assertThat(query("en:/a/")).isEqualTo(new InLanguage(Language.ENGLISH, new Query.Regex("a")));
    assertThat(query("and/or /unclosed")).isEqualTo(words("and/or", "/unclosed"));
    assertThat(query("/(/ a")).isEqualTo(new And(List.of(words("a"), new Or(List.of()))));
    assertThat(warnings("/(/")).containsExactly(QueryWarning.Kind.BAD_REGEX);
    assertThat(QueryParser.parse("/((a{99}){99}){99}/"))
        .isInstanceOfSatisfying(
            QueryRejected.class,
            refused -> assertThat(refused.reason()).isEqualTo(Reason.REGEX_TOO_COMPLEX));
    assertThat(QueryParser.parse("/" + "(".repeat(900) + "a" + ")".repeat(900) + "/")).isNotNull();
    assertThat(query("/(x+x+)+y/")).isEqualTo(new Query.Regex("(x+x+)+y"));
  }

  @Test
  void readsOperators() {
    assertThat(query("a OR b c")).isEqualTo(new Or(List.of(words("a"), words("b", "c"))));
    assertThat(query("a AND b")).isEqualTo(words("a", "b"));
    assertThat(query("a -b")).isEqualTo(new And(List.of(words("a"), new Not(words("b")))));
    assertThat(query("NOT (a OR \"b c\")"))
        .isEqualTo(new Not(new Or(List.of(words("a"), new Phrase("b c")))));
    assertThat(query("（甲 OR 乙）")).isEqualTo(new Or(List.of(words("甲"), words("乙"))));
  }

  @Test
  void readsFields() {
    assertThat(query("en:\"launch on warning\" zh:遇袭即发射"))
        .isEqualTo(
            new And(
                List.of(
                    new InLanguage(Language.ENGLISH, new Phrase("launch on warning")),
                    new InLanguage(Language.CHINESE, words("遇袭即发射")))));
    assertThat(query("en:doctrine -zh:学说"))
        .isEqualTo(
            new And(
                List.of(
                    new InLanguage(Language.ENGLISH, words("doctrine")),
                    new Not(new InLanguage(Language.CHINESE, words("学说"))))));
    assertThat(query("zh：学说")).isEqualTo(new InLanguage(Language.CHINESE, words("学说")));
    assertThat(query("symbol:CD/2300*")).isEqualTo(new Query.SymbolIs("CD/2300*"));
    assertThat(query("submitter:\"Russian Federation\""))
        .isEqualTo(new Query.SubmittedBy("Russian Federation"));
    assertThat(query("year:2010..2020"))
        .isEqualTo(new Query.InYears(OptionalInt.of(2010), OptionalInt.of(2020)));
    assertThat(query("year:..2020"))
        .isEqualTo(new Query.InYears(OptionalInt.empty(), OptionalInt.of(2020)));
    assertThat(query("year:2011"))
        .isEqualTo(new Query.InYears(OptionalInt.of(2011), OptionalInt.of(2011)));
    assertThat(query("lang:zh,en"))
        .isEqualTo(
            new Or(
                List.of(
                    new Query.LanguageIs(Language.CHINESE),
                    new Query.LanguageIs(Language.ENGLISH))));
    assertThat(query("authored:no")).isEqualTo(new Query.WrittenAs(Authorship.TRANSLATED));
    assertThat(query("re:zero http://x")).isEqualTo(words("re:zero", "http://x"));
  }

  @Test
  void warnsOfWhatItReadsLeniently() {
    assertThat(warnings("\"open")).containsExactly(QueryWarning.Kind.UNCLOSED_QUOTE);
    assertThat(warnings("(a b")).containsExactly(QueryWarning.Kind.UNBALANCED_PARENTHESIS);
    assertThat(warnings("a) b")).containsExactly(QueryWarning.Kind.UNBALANCED_PARENTHESIS);
    assertThat(warnings("a AND")).containsExactly(QueryWarning.Kind.STRAY_OPERATOR);
    assertThat(warnings("OR a")).containsExactly(QueryWarning.Kind.STRAY_OPERATOR);
    assertThat(warnings("a OR")).containsExactly(QueryWarning.Kind.STRAY_OPERATOR);
    assertThat(warnings("a NOT")).containsExactly(QueryWarning.Kind.STRAY_OPERATOR);
    assertThat(warnings("author:me")).containsExactly(QueryWarning.Kind.UNKNOWN_FIELD);
    assertThat(warnings("year:soon a")).containsExactly(QueryWarning.Kind.BAD_VALUE);
    assertThat(warnings("en:OR a")).contains(QueryWarning.Kind.BAD_VALUE);
    assertThat(warnings("nothing wrong")).isEmpty();
  }

  @Test
  void refusesWhatIsTooLarge() {
    assertThat(QueryParser.parse("x".repeat(1_000_000)))
        .isEqualTo(new QueryRejected(Reason.TOO_LONG, 1_000_000, 10_000));
    assertThat(QueryParser.parse("w ".repeat(201)))
        .isEqualTo(new QueryRejected(Reason.TOO_MANY_WORDS, 201, 200));
    assertThat(QueryParser.parse("(".repeat(5_000)))
        .isEqualTo(new QueryRejected(Reason.TOO_DEEP, 5_000, 20));
    assertThat(QueryParser.parse("核".repeat(300))).isInstanceOf(QueryRejected.class);
    assertThat(QueryParser.parse("\"" + "核".repeat(300) + "\""))
        .isInstanceOf(QueryOutcome.Parsed.class);
    assertThat(new QueryRejected(Reason.TOO_LONG, 1_000_000, 10_000).message())
        .contains("1000000", "10000", "search for a part");
  }

  @Test
  void neverFailsOnAnyText() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "(",
            ")",
            "\"",
            "-",
            "NOT ",
            "AND ",
            "OR ",
            "en:",
            "zh:",
            "year:",
            "lang:",
            "symbol:",
            "~",
            "~2",
            "*",
            " ",
            "a",
            "核",
            "«",
            "”",
            ":",
            "\uD800",
            "\u202E",
            "\0",
            "..",
            "20",
            "（",
            "）",
            "x*y~",
            "\n",
            "authored:",
            "--");
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(25); i > 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      assertThat(QueryParser.parse(text.toString())).as("seed %s: %s", seed, text).isNotNull();
    }
  }
}
