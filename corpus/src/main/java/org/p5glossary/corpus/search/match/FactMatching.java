package org.p5glossary.corpus.search.match;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.search.PaperFacts;
import org.p5glossary.corpus.search.Query;

/** Filters on what is known of a paper. Stateless but for the analyzer. */
public final class FactMatching {

  /** Names are compared by folded forms alone, for which the language does not matter. */
  private static final Language NAMES = Language.ENGLISH;

  private final TextAnalyzer analyzer;

  public FactMatching(TextAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** The folded words of a submitter's or conference's name. */
  public List<String> nameWords(String name) {
    return analyzer.analyze(name, NAMES).stream().map(Token::folded).toList();
  }

  boolean symbol(Query.SymbolIs filter, PaperId paper, PaperFacts facts) {
    return SymbolForm.matches(filter.symbol(), facts.symbol())
        || SymbolForm.matches(filter.symbol(), paper.value());
  }

  boolean submitter(Query.SubmittedBy filter, PaperFacts facts) {
    List<String> wanted = nameWords(filter.name());
    return Stream.concat(facts.submitters().stream(), facts.submitterNames().stream())
        .anyMatch(name -> holds(nameWords(name), wanted));
  }

  boolean conference(Query.ConferenceIs filter, PaperFacts facts) {
    return holds(nameWords(facts.conference()), nameWords(filter.name()));
  }

  private static boolean holds(List<String> name, List<String> wanted) {
    return !wanted.isEmpty() && Collections.indexOfSubList(name, wanted) >= 0;
  }

  boolean year(Query.InYears filter, PaperFacts facts) {
    Optional<Integer> year = facts.date().map(LocalDate::getYear);
    return year.isPresent()
        && (filter.from().isEmpty() || year.get() >= filter.from().getAsInt())
        && (filter.to().isEmpty() || year.get() <= filter.to().getAsInt());
  }
}
