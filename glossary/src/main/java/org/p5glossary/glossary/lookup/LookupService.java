package org.p5glossary.glossary.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.p5glossary.corpus.analysis.TextAnalyzer;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.glossary.occurrence.OccurrenceStore;
import org.p5glossary.glossary.occurrence.TermCount;
import org.p5glossary.glossary.suggestion.TermSuggester;
import org.p5glossary.glossary.termbase.TermBase;

/**
 * Looks terms up: equivalents with counts and first appearances, from the term base and the papers
 * as they are at the time of the call. Thread-safe.
 */
public final class LookupService {

  /** What the finder was made of, so that it is made anew when the term base changes. */
  private record Prepared(TermBase terms, EntryFinder finder, TermSuggester suggester) {

    /** As written; where nothing is, as spelled in Latin letters. */
    List<EntryId> find(String query) {
      List<EntryId> written = List.copyOf(finder.find(query));
      return written.isEmpty() ? suggester.entriesSpelled(query) : written;
    }
  }

  private record Dated(PaperId paper, VersionFacts facts, LocalDate date) {}

  private final Supplier<TermBase> termBase;
  private final OccurrenceStore occurrences;
  private final PaperCatalogue papers;
  private final TextAnalyzer analyzer;
  private volatile Prepared prepared;

  /**
   * @param termBase gives the term base as it stands, e.g. {@code service::current}
   * @param occurrences where the terms stand
   * @param papers facts about the papers
   * @param analyzer cuts queries and terms alike
   */
  public LookupService(
      Supplier<TermBase> termBase,
      OccurrenceStore occurrences,
      PaperCatalogue papers,
      TextAnalyzer analyzer) {
    this.termBase = Objects.requireNonNull(termBase, "termBase");
    this.occurrences = Objects.requireNonNull(occurrences, "occurrences");
    this.papers = Objects.requireNonNull(papers, "papers");
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
  }

  /** Looks a term up, in any language. */
  public LookupResult lookup(String query) {
    Prepared now = current();
    List<LookupResult.FoundEntry> found = new ArrayList<>();
    for (EntryId id : now.find(query)) {
      now.terms().entry(id).map(this::describe).ifPresent(found::add);
    }
    return new LookupResult(query, papers.coverage(), found);
  }

  /** The entries that a look-up finds, in its order, without what it says of them. */
  public List<EntryId> find(String query) {
    return current().find(query);
  }

  /** Suggests terms of the term base as it stands. */
  public TermSuggester suggester() {
    return current().suggester();
  }

  /** What a look-up says of one entry; empty if there is no such entry. */
  public Optional<LookupResult.FoundEntry> entry(EntryId id) {
    return termBase.get().entry(id).map(this::describe);
  }

  private Prepared current() {
    TermBase latest = termBase.get();
    Prepared now = prepared;
    if (now == null || now.terms() != latest) {
      now = prepare(latest);
      prepared = now;
    }
    return now;
  }

  private Prepared prepare(TermBase terms) {
    return new Prepared(terms, new EntryFinder(terms, analyzer), new TermSuggester(terms));
  }

  private LookupResult.FoundEntry describe(Entry entry) {
    record Key(Language language, String term) {}
    Map<Key, Integer> counts = new HashMap<>();
    for (TermCount count : occurrences.counts(entry.id())) {
      counts.put(new Key(count.language(), count.term()), count.occurrences());
    }
    List<LookupResult.FoundLanguage> languages = new ArrayList<>();
    for (LanguageSection section : entry.sections()) {
      Language language = section.language();
      languages.add(
          new LookupResult.FoundLanguage(
              language,
              section.terms().stream()
                  .map(
                      term ->
                          new LookupResult.FoundTerm(
                              term.text(),
                              term.status(),
                              counts.getOrDefault(new Key(language, term.text()), 0)))
                  .toList(),
              first(entry.id(), language),
              occurrences.passages(entry.id(), language)));
    }
    return new LookupResult.FoundEntry(entry.id(), entry.status(), languages);
  }

  /** The first occurrence in the earliest dated paper; of two of one day, the first by symbol. */
  private Optional<FirstAppearance> first(EntryId entry, Language language) {
    return occurrences.papers(entry, language).stream()
        .flatMap(paper -> dated(paper, language).stream())
        .min(
            Comparator.comparing(Dated::date)
                .thenComparing(dated -> dated.facts().symbol().orElse(""))
                .thenComparing(Dated::paper))
        .flatMap(
            dated ->
                occurrences
                    .first(entry, dated.paper(), language)
                    .flatMap(occurrence -> appearance(dated, occurrence)));
  }

  private Optional<Dated> dated(PaperId paper, Language language) {
    return papers
        .version(paper, language)
        .flatMap(facts -> facts.date().map(date -> new Dated(paper, facts, date)));
  }

  private Optional<FirstAppearance> appearance(Dated dated, Occurrence occurrence) {
    return papers
        .sentence(dated.paper(), occurrence.language(), occurrence.sentence())
        .map(
            sentence ->
                new FirstAppearance(
                    dated.paper(),
                    dated.facts().symbol(),
                    sentence.paragraph(),
                    dated.date(),
                    dated.facts().dateSource(),
                    occurrence.sentence(),
                    sentence.text(),
                    inside(occurrence.range(), sentence.text()),
                    dated.facts().authorship(),
                    dated.facts().ocr()));
  }

  /** The range, cut to the text: the sentence may have been ingested anew since recognition. */
  private static TextRange inside(TextRange range, String text) {
    return new TextRange(
        Math.min(range.start(), text.length()), Math.min(range.end(), text.length()));
  }
}
