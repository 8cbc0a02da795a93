package org.p5glossary.corpus.search.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.analysis.Token;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.search.IndexedGroup;
import org.p5glossary.corpus.search.PaperFacts;
import org.p5glossary.corpus.search.PassageHit;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.QueryLevels;
import org.p5glossary.corpus.search.regex.SearchLimit;
import org.p5glossary.corpus.search.regex.TextPattern;

/**
 * Decides whether a group answers a query, which of its passages do and by which words. Keeps the
 * analysis of the query's words; not thread-safe: one for each search.
 */
public final class PassageEvaluator {

  private record QueryText(String text, Language language) {}

  private final TextAnalyzer analyzer;
  private final FactMatching facts;
  private final Query query;
  private final SearchLimit limit;
  private final List<Language> languages;
  private final Map<QueryText, AnalyzedText> queryTexts = new HashMap<>();
  private final Map<String, TextPattern> patterns = new HashMap<>();
  private final IdentityHashMap<Passage, AnalyzedText> passageTexts = new IdentityHashMap<>();

  /**
   * Makes an evaluator of one query.
   *
   * @param languages languages in which clauses without a language may match; empty for any
   * @param limit of regular expressions: once it is over they find nothing
   */
  public PassageEvaluator(
      TextAnalyzer analyzer, Query query, List<Language> languages, SearchLimit limit) {
    this.limit = limit;
    this.analyzer = analyzer;
    this.facts = new FactMatching(analyzer);
    this.query = query;
    this.languages = List.copyOf(languages);
  }

  /** The passages of a group with what matched; empty if the group does not answer the query. */
  public Optional<List<PassageHit>> evaluate(IndexedGroup group) {
    passageTexts.clear();
    if (!group(query, group)) {
      return Optional.empty();
    }
    return Optional.of(explain(group));
  }

  /** What matched in a group that is known to answer the query. */
  public List<PassageHit> explain(IndexedGroup group) {
    return explain(group, Set.copyOf(group.group().passages()));
  }

  /**
   * The same if it is known which passages can have matched.
   *
   * @param candidates passages of the group; the others are not looked at
   */
  public List<PassageHit> explain(IndexedGroup group, Set<Passage> candidates) {
    passageTexts.clear();
    List<PassageHit> hits = new ArrayList<>();
    for (Passage passage : group.group().passages()) {
      List<TextRange> ranges = new ArrayList<>();
      boolean matched = candidates.contains(passage) && collect(query, passage, group, ranges);
      hits.add(new PassageHit(passage, matched, Ranges.merged(ranges)));
    }
    // A group can answer by what it lacks alone; then all of it answers.
    return hits.stream().anyMatch(PassageHit::matched)
        ? hits
        : hits.stream().map(hit -> new PassageHit(hit.passage(), true, List.of())).toList();
  }

  /** Adds the ranges of the clauses that hold for a passage; says whether one of them does. */
  private boolean collect(Query part, Passage passage, IndexedGroup group, List<TextRange> ranges) {
    if (!QueryLevels.acrossLanguages(part)) {
      return LanguageScope.covers(languages, passage.language())
          && passage(part, passage, group.facts(), ranges);
    }
    if (part instanceof Query.InLanguage) {
      return passage(part, passage, group.facts(), ranges);
    }
    boolean any = false;
    if (part instanceof Query.And and) {
      for (Query operand : QueryLevels.groupOperands(and)) {
        if (!(operand instanceof Query.Not)) {
          any |= collect(operand, passage, group, ranges);
        }
      }
    } else if (part instanceof Query.Or or) {
      for (Query operand : or.operands()) {
        if (group(operand, group)) {
          any |= collect(operand, passage, group, ranges);
        }
      }
    } else if (part instanceof Query.Not) {
      return true; // a group without something: every passage of it answers
    }
    return any;
  }

  private boolean group(Query part, IndexedGroup group) {
    if (!QueryLevels.acrossLanguages(part)) {
      return group.group().passages().stream()
          .filter(passage -> LanguageScope.covers(languages, passage.language()))
          .anyMatch(passage -> passage(part, passage, group.facts(), new ArrayList<>()));
    }
    if (part instanceof Query.And and) {
      return QueryLevels.groupOperands(and).stream()
          .allMatch(operand -> groupOperand(operand, group));
    }
    if (part instanceof Query.Or or) {
      return or.operands().stream().anyMatch(operand -> group(operand, group));
    }
    if (part instanceof Query.Not not) {
      return !group(not.operand(), group);
    }
    return group.group().passages().stream()
        .anyMatch(passage -> passage(part, passage, group.facts(), new ArrayList<>()));
  }

  /** In a conjunction across languages "not" says that no passage of the group has it. */
  private boolean groupOperand(Query operand, IndexedGroup group) {
    return operand instanceof Query.Not not ? !group(not.operand(), group) : group(operand, group);
  }

  /** Whether a passage matches; adds the ranges of the words that do. */
  private boolean passage(Query part, Passage passage, PaperFacts known, List<TextRange> ranges) {
    if (part instanceof Query.And and) {
      List<TextRange> all = new ArrayList<>();
      for (Query operand : and.operands()) {
        if (!passage(operand, passage, known, all)) {
          return false;
        }
      }
      ranges.addAll(all);
      return true;
    }
    if (part instanceof Query.Or or) {
      boolean any = false;
      for (Query operand : or.operands()) {
        any |= passage(operand, passage, known, ranges);
      }
      return any;
    }
    if (part instanceof Query.Not not) {
      return !passage(not.operand(), passage, known, new ArrayList<>());
    }
    if (part instanceof Query.InLanguage in) {
      return LanguageScope.covers(in.language(), passage.language())
          && passage(in.operand(), passage, known, ranges);
    }
    Optional<Boolean> filtered = filter(part, passage, known);
    if (filtered.isPresent()) {
      return filtered.get();
    }
    List<TextRange> found = words(part, passage);
    ranges.addAll(found);
    return !found.isEmpty();
  }

  /** The answer of a filter; empty for a query about words. */
  private Optional<Boolean> filter(Query part, Passage passage, PaperFacts known) {
    if (part instanceof Query.MatchAll) {
      return Optional.of(true);
    } else if (part instanceof Query.LanguageIs is) {
      return Optional.of(LanguageScope.covers(is.language(), passage.language()));
    } else if (part instanceof Query.SymbolIs is) {
      return Optional.of(facts.symbol(is, passage.paper(), known));
    } else if (part instanceof Query.SubmittedBy by) {
      return Optional.of(facts.submitter(by, known));
    } else if (part instanceof Query.ConferenceIs is) {
      return Optional.of(facts.conference(is, known));
    } else if (part instanceof Query.InYears years) {
      return Optional.of(facts.year(years, known));
    } else if (part instanceof Query.WrittenAs as) {
      return Optional.of(known.authorship(passage.language()) == as.authorship());
    }
    return Optional.empty();
  }

  private List<TextRange> words(Query part, Passage passage) {
    AnalyzedText text =
        passageTexts.computeIfAbsent(passage, p -> analyzed(p.text(), p.language()));
    Language language = passage.language();
    if (part instanceof Query.AllWords all) {
      List<AnalyzedText> words =
          all.words().stream().map(word -> queryText(word, language)).toList();
      return WordMatching.allWords(words, text);
    } else if (part instanceof Query.Phrase phrase) {
      return PhraseMatching.phrase(queryText(phrase.text(), language), text);
    } else if (part instanceof Query.Prefix prefix) {
      return WordMatching.prefix(queryText(prefix.text(), language), text);
    } else if (part instanceof Query.Fuzzy fuzzy) {
      return WordMatching.fuzzy(fuzzy, queryText(fuzzy.text(), language), text);
    } else if (part instanceof Query.Near near) {
      return PhraseMatching.near(queryText(near.text(), language), near.distance(), text);
    } else if (part instanceof Query.Within within) {
      return WithinMatching.within(
          queryText(within.left(), language),
          queryText(within.right(), language),
          within.distance(),
          text);
    } else if (part instanceof Query.Regex regex) {
      return patterns.computeIfAbsent(regex.pattern(), TextPattern::of).find(passage.text(), limit);
    }
    return Collections.emptyList();
  }

  private WithinMatching.Stretch queryText(Query part, Language language) {
    return part instanceof Query.Phrase phrase
        ? new WithinMatching.Stretch(queryText(phrase.text(), language), Token::folded)
        : new WithinMatching.Stretch(
            queryText(String.join(" ", ((Query.AllWords) part).words()), language)
                .withoutElisions(),
            Token::stem);
  }

  private AnalyzedText queryText(String text, Language language) {
    return queryTexts.computeIfAbsent(
        new QueryText(text, language), key -> analyzed(key.text(), key.language()));
  }

  private AnalyzedText analyzed(String text, Language language) {
    return new AnalyzedText(text, analyzer.analyze(text, language));
  }
}
