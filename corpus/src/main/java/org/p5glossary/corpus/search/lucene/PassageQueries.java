package org.p5glossary.corpus.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.search.Query;
import org.p5glossary.corpus.search.match.FactMatching;
import org.p5glossary.corpus.search.match.LanguageScope;
import org.p5glossary.corpus.search.match.SymbolForm;

/**
 * Queries about one passage as Lucene's, which find child documents: for each language of the index
 * one query over that language's fields. One for each search.
 */
final class PassageQueries {

  private static final org.apache.lucene.search.Query EVERY_PASSAGE =
      new ConstantScoreQuery(new TermQuery(IndexFields.CHILD));

  private final WordQueries words;
  private final RegexQueries patterns;
  private final FactMatching names;
  private final List<Language> indexed;

  /**
   * @param indexed every language of which the index has passages
   */
  PassageQueries(
      WordQueries words, RegexQueries patterns, FactMatching names, List<Language> indexed) {
    this.words = words;
    this.patterns = patterns;
    this.names = names;
    this.indexed = indexed;
  }

  /** Passages that match, in some languages; none means any. */
  org.apache.lucene.search.Query passages(Query query, List<Language> requested)
      throws IOException {
    List<Language> languages =
        indexed.stream().filter(language -> LanguageScope.covers(requested, language)).toList();
    if (!hasWords(query)) {
      org.apache.lucene.search.Query found = build(query, Optional.empty());
      return requested.isEmpty() ? found : filtered(found, anyOf(languages));
    }
    List<org.apache.lucene.search.Query> perLanguage = new ArrayList<>();
    for (Language language : languages) {
      org.apache.lucene.search.Query found = build(query, Optional.of(language));
      if (!IndexedTerms.isNothing(found)) {
        perLanguage.add(bound(query) ? found : filtered(found, is(language)));
      }
    }
    // A passage is of one language: the best of them is their sum, and known to be no more.
    org.apache.lucene.search.Query any = IndexedTerms.best(perLanguage);
    // All score alike in any language, which spares Lucene looking for the best.
    return query instanceof Query.Prefix && !IndexedTerms.isNothing(any)
        ? new ConstantScoreQuery(any)
        : any;
  }

  private static boolean hasWords(Query query) {
    if (query instanceof Query.And and) {
      return and.operands().stream().anyMatch(PassageQueries::hasWords);
    } else if (query instanceof Query.Or or) {
      return or.operands().stream().anyMatch(PassageQueries::hasWords);
    } else if (query instanceof Query.Not not) {
      return hasWords(not.operand());
    } else if (query instanceof Query.InLanguage in) {
      return hasWords(in.operand());
    }
    return isWords(query);
  }

  private static boolean isWords(Query query) {
    return query instanceof Query.AllWords
        || query instanceof Query.Phrase
        || query instanceof Query.Prefix
        || query instanceof Query.Fuzzy
        || query instanceof Query.Near
        || query instanceof Query.Within
        || query instanceof Query.Regex;
  }

  /** Whether what a query finds in a language's fields can only be passages of that language. */
  private static boolean bound(Query query) {
    if (query instanceof Query.And and) {
      return and.operands().stream().anyMatch(PassageQueries::bound);
    } else if (query instanceof Query.Or or) {
      return or.operands().stream().allMatch(PassageQueries::bound);
    } else if (query instanceof Query.InLanguage in) {
      return bound(in.operand());
    }
    return isWords(query);
  }

  private org.apache.lucene.search.Query build(Query query, Optional<Language> language)
      throws IOException {
    if (query instanceof Query.And and) {
      return and(and, language);
    } else if (query instanceof Query.Or or) {
      List<org.apache.lucene.search.Query> operands = new ArrayList<>();
      for (Query operand : or.operands()) {
        operands.add(build(operand, language));
      }
      return or(operands);
    } else if (query instanceof Query.Not) {
      return and(new Query.And(List.of(query)), language);
    } else if (query instanceof Query.InLanguage in) {
      return language.isEmpty()
          ? filtered(build(in.operand(), language), inLanguage(in.language(), language))
          : LanguageScope.covers(in.language(), language.get())
              ? build(in.operand(), language)
              : IndexedTerms.NOTHING;
    } else if (language.isPresent() && isWords(query)) {
      return words(query, language.get());
    }
    return filter(query, language);
  }

  private org.apache.lucene.search.Query words(Query query, Language language) throws IOException {
    if (query instanceof Query.AllWords all) {
      return words.allWords(all.words(), language);
    } else if (query instanceof Query.Phrase phrase) {
      return words.phrase(phrase.text(), language);
    } else if (query instanceof Query.Prefix prefix) {
      return words.prefix(prefix.text(), language);
    } else if (query instanceof Query.Fuzzy fuzzy) {
      return words.fuzzy(fuzzy, language);
    } else if (query instanceof Query.Within within) {
      return words.within(within, language);
    } else if (query instanceof Query.Regex regex) {
      return patterns.regex(regex, is(language), language);
    }
    return words.near((Query.Near) query, language);
  }

  private org.apache.lucene.search.Query and(Query.And and, Optional<Language> language)
      throws IOException {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Query operand : and.operands()) {
      boolean negative = operand instanceof Query.Not;
      org.apache.lucene.search.Query built =
          build(operand instanceof Query.Not not ? not.operand() : operand, language);
      if (negative) {
        if (!IndexedTerms.isNothing(built)) {
          all.add(built, Occur.MUST_NOT);
        }
        continue;
      }
      if (IndexedTerms.isNothing(built)) {
        return IndexedTerms.NOTHING;
      }
      positive = true;
      all.add(built, hasWords(operand) ? Occur.MUST : Occur.FILTER);
    }
    if (!positive) {
      all.add(EVERY_PASSAGE, Occur.FILTER);
    }
    return all.build();
  }

  private static org.apache.lucene.search.Query or(List<org.apache.lucene.search.Query> operands) {
    List<org.apache.lucene.search.Query> possible =
        operands.stream().filter(operand -> !IndexedTerms.isNothing(operand)).toList();
    if (possible.isEmpty()) {
      return IndexedTerms.NOTHING;
    }
    if (possible.size() == 1) {
      return possible.get(0);
    }
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    possible.forEach(operand -> any.add(operand, Occur.SHOULD));
    return any.build();
  }

  private static org.apache.lucene.search.Query filtered(
      org.apache.lucene.search.Query found, org.apache.lucene.search.Query filter) {
    return new BooleanQuery.Builder().add(found, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private static org.apache.lucene.search.Query is(Language language) {
    return new TermQuery(new Term(IndexFields.LANGUAGE, language.tag()));
  }

  private static org.apache.lucene.search.Query anyOf(List<Language> languages) {
    return or(languages.stream().map(PassageQueries::is).toList());
  }

  private org.apache.lucene.search.Query inLanguage(Language wanted, Optional<Language> known) {
    if (known.isPresent()) {
      return LanguageScope.covers(wanted, known.get()) ? is(known.get()) : IndexedTerms.NOTHING;
    }
    return anyOf(
        indexed.stream().filter(language -> LanguageScope.covers(wanted, language)).toList());
  }

  private org.apache.lucene.search.Query filter(Query query, Optional<Language> language) {
    if (query instanceof Query.LanguageIs is) {
      return inLanguage(is.language(), language);
    } else if (query instanceof Query.SymbolIs is) {
      return symbol(SymbolForm.of(is.symbol()));
    } else if (query instanceof Query.SubmittedBy by) {
      return name(IndexFields.SUBMITTER, by.name());
    } else if (query instanceof Query.ConferenceIs is) {
      return name(IndexFields.CONFERENCE, is.name());
    } else if (query instanceof Query.InYears years) {
      return IntPoint.newRangeQuery(
          IndexFields.YEAR,
          years.from().orElse(Integer.MIN_VALUE),
          years.to().orElse(Integer.MAX_VALUE));
    } else if (query instanceof Query.WrittenAs as) {
      return new TermQuery(new Term(IndexFields.AUTHORSHIP, as.authorship().code()));
    }
    return language.map(PassageQueries::is).orElse(EVERY_PASSAGE);
  }

  private static org.apache.lucene.search.Query symbol(String form) {
    if (form.isEmpty()) {
      return IndexedTerms.NOTHING;
    }
    return form.endsWith("*")
        ? new PrefixQuery(new Term(IndexFields.SYMBOL, form.substring(0, form.length() - 1)))
        : new TermQuery(new Term(IndexFields.SYMBOL, form));
  }

  private org.apache.lucene.search.Query name(String field, String name) {
    List<String> wanted = names.nameWords(name);
    if (wanted.isEmpty()) {
      return IndexedTerms.NOTHING;
    }
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    wanted.forEach(word -> phrase.add(new Term(field, word)));
    return phrase.build();
  }
}
