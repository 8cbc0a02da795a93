package org.p5glossary.corpus.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.corpus.search.SearchCorpus.facts;
import static org.p5glossary.corpus.search.SearchCorpus.group;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.analysis.lucene.LuceneTextAnalyzer;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.lucene.LucenePassageIndex;

/** Each way of writing finds the others, and what is marked is the text as it stands. */
class FoldingTest {

  @TempDir Path folder;

  /** The words that are marked, in order; null where the text is not found. */
  private List<String> marked(PassageIndex index, String query) {
    QueryOutcome.Parsed parsed = (QueryOutcome.Parsed) QueryParser.parse(query);
    return index.search(SearchRequest.of(parsed.query())).hits().stream()
        .flatMap(hit -> hit.matched().stream())
        .flatMap(
            hit ->
                hit.highlights().stream().map((TextRange range) -> range.of(hit.passage().text())))
        .toList();
  }

  @ParameterizedTest(name = "{0}: {2} and {3}")
  @CsvSource({
    "diacritics, fr, sécurité, securite",
    "diacritics, es, disuasión, DISUASION",
    "diacritics, ru, до\u0301ктрина, доктрина",
    "diacritics composed, fr, e\u0301tude, étude",
    "ligatures, fr, œuvre, oeuvre",
    "non-breaking hyphen, en, non\u2011nuclear, non-nuclear",
    "dash, en, non–nuclear, non-nuclear",
    "soft hyphen, en, co\u00ADoperation, cooperation",
    "traditional, zh, 戰略穩定, 战略稳定",
    "full width letters, zh, ＮＰＴ, NPT",
    "full width digits, zh, ２０２０, 2020",
    "half width, zh, ﾃﾞﾝ, デン",
    "alef with hamza, ar, الأسلحة, الاسلحة",
    "alef maqsura, ar, الى, إلي",
    "ta marbuta, ar, معاهدة, معاهده",
    "vowel signs, ar, النَّوَوِيَّة, النووية",
    "tatweel, ar, عقيـــدة, عقيدة",
    "Arabic digits, ar, ٢٠٢٠, 2020",
    "Persian digits, ar, ۲۰۲۰, 2020",
    "Cyrillic ё, ru, ещё, еще",
    "case, ru, ДНЯО, дняо"
  })
  void eachSpellingFindsTheOther(String what, String language, String one, String other) {
    try (PassageIndex index = LucenePassageIndex.open(folder, new LuceneTextAnalyzer())) {
      PaperFacts facts = facts("CD/1", "2012-03-04", "zh", "China");
      for (List<String> pair : List.of(List.of(one, other), List.of(other, one))) {
        String text = "(" + pair.get(0) + ")";
        index.replacePaper(new PaperId("CD_1"), List.of(group("CD_1", 0, facts, language, text)));
        index.commit(1);
        for (String query : List.of(pair.get(1), '"' + pair.get(1) + '"')) {
          assertThat(String.join("-", marked(index, query)).replaceAll("[–\u2011]", "-"))
              .as("%s: %s in %s", what, query, text)
              .isEqualTo(pair.get(0).replaceAll("[–\u2011]", "-"));
        }
      }
    }
  }
}
