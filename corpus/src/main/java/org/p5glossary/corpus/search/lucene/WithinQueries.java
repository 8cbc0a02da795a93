package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.lucene.IndexedText.WantedTerm;

/** Queries for two stretches of words near each other, in one language. One for each search. */
final class WithinQueries {

  private final TextAnalyzer analyzer;
  private final IndexedTerms indexed;

  WithinQueries(TextAnalyzer analyzer, IndexedTerms indexed) {
    this.analyzer = analyzer;
    this.indexed = indexed;
  }

  org.apache.lucene.search.Query within(Query.Within within, Language language) throws IOException {
    String field = IndexFields.words(language);
    Optional<IntervalsSource> left = stretch(within.left(), language);
    Optional<IntervalsSource> right = left.isEmpty() ? left : stretch(within.right(), language);
    if (right.isEmpty()) {
      return IndexedTerms.NOTHING;
    }
    // Two equal sources would be taken for one that is repeated, whose gaps Lucene 9 counts wrong.
    IntervalsSource near =
        Intervals.maxgaps(
            within.distance(),
            Intervals.unorderedNoOverlaps(Intervals.fixField(field, left.get()), right.get()));
    return new IntervalQuery(field, near);
  }

  /**
   * Words in a row as an interval as wide as its tokens; empty if there is no word, or one that the
   * index does not have.
   */
  private Optional<IntervalsSource> stretch(Query part, Language language) throws IOException {
    IndexedText text = text(part, language);
    List<WantedTerm> terms =
        part instanceof Query.Phrase
            ? text.exactTerms()
            : text.stemTerms(new WordTerms(analyzer, language));
    String field = IndexFields.words(language);
    List<IntervalsSource> sources = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      List<String> known = indexed.known(field, terms.get(i).terms());
      if (known.isEmpty()) {
        return Optional.empty();
      }
      int next = i + 1 < terms.size() ? terms.get(i + 1).place() : text.tokens().size();
      IntervalsSource source =
          Intervals.or(known.stream().map(Intervals::term).toArray(IntervalsSource[]::new));
      int width = next - terms.get(i).place();
      sources.add(width == 1 ? source : Intervals.extend(source, 0, width - 1));
    }
    return sources.isEmpty()
        ? Optional.empty()
        : Optional.of(Intervals.phrase(sources.toArray(IntervalsSource[]::new)));
  }

  private IndexedText text(Query part, Language language) {
    String words =
        part instanceof Query.Phrase phrase
            ? phrase.text()
            : String.join(" ", ((Query.AllWords) part).words());
    IndexedText text = new IndexedText(words, analyzer.analyze(words, language));
    return part instanceof Query.Phrase ? text : text.withoutElisions();
  }
}
