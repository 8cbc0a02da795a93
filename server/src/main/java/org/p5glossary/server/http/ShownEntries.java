package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.lookup.LookupResult.FoundEntry;
import org.p5glossary.glossary.lookup.LookupResult.FoundTerm;
import org.p5glossary.glossary.occurrence.OccurrenceStore;
import org.p5glossary.glossary.occurrence.TermCount;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.web.view.EntryStatus;
import org.p5glossary.web.view.EntrySummary;
import org.p5glossary.web.view.Equivalents;
import org.p5glossary.web.view.TermStatus;
import org.p5glossary.web.view.TermType;
import org.p5glossary.web.view.TermView;

/** Entries in the words of the pages. */
final class ShownEntries {

  private ShownEntries() {}

  /**
   * An entry with its counts, without looking for its first appearances, which a list needs not.
   */
  static EntrySummary summary(Entry entry, OccurrenceStore occurrences, String query) {
    List<TermCount> counts = occurrences.counts(entry.id());
    List<Equivalents> equivalents = new ArrayList<>();
    int passages = 0;
    for (Language language : Language.OFFICIAL) {
      List<Term> terms = entry.in(language).map(LanguageSection::terms).orElse(List.of());
      equivalents.add(
          new Equivalents(
              language,
              terms.stream()
                  .map(
                      term ->
                          new FoundTerm(
                              term.text(), term.status(), count(counts, language, term.text())))
                  .map(found -> term(found, Optional.of(entry), language, query))
                  .toList()));
      boolean occurs = counts.stream().anyMatch(count -> count.language().equals(language));
      passages += occurs && !terms.isEmpty() ? occurrences.passages(entry.id(), language) : 0;
    }
    return new EntrySummary(entry.id().value(), status(entry.status()), equivalents, passages);
  }

  private static int count(List<TermCount> counts, Language language, String term) {
    return counts.stream()
        .filter(count -> count.language().equals(language) && count.term().equals(term))
        .mapToInt(TermCount::occurrences)
        .findFirst()
        .orElse(0);
  }

  /** The terms of one language with their counts; none if the entry has no such section. */
  static List<TermView> equivalents(
      FoundEntry found, Optional<Entry> entry, Language language, String query) {
    return found.languages().stream()
        .filter(section -> section.language().equals(language))
        .flatMap(section -> section.terms().stream())
        .map(term -> term(term, entry, language, query))
        .toList();
  }

  private static TermView term(
      FoundTerm found, Optional<Entry> entry, Language language, String query) {
    Optional<Term> known =
        entry
            .flatMap(one -> one.in(language))
            .flatMap(
                section ->
                    section.terms().stream()
                        .filter(term -> term.text().equals(found.text()))
                        .findFirst());
    boolean matched =
        !query.isBlank() && TermFolding.fold(found.text()).equals(TermFolding.fold(query));
    return new TermView(
        found.text(),
        TermStatus.valueOf(found.status().name()),
        known.map(term -> type(term.type())).orElse(TermType.FULL_FORM),
        found.count(),
        matched,
        known.flatMap(Term::usageNote).orElse(""));
  }

  private static TermType type(org.p5glossary.glossary.entry.TermType type) {
    return switch (type) {
      case FULL_FORM -> TermType.FULL_FORM;
      case SHORT_FORM -> TermType.SHORT_FORM;
      case ACRONYM -> TermType.ACRONYM;
      case ABBREVIATION -> TermType.ABBREVIATION;
      case VARIANT -> TermType.VARIANT;
      case PHRASE -> TermType.PHRASE;
      case LOOK_UP_FORM -> TermType.LOOKUP_FORM;
    };
  }

  static EntryStatus status(org.p5glossary.glossary.entry.EntryStatus status) {
    return switch (status) {
      case PROPOSED -> EntryStatus.PROPOSED;
      case CURRENT -> EntryStatus.CURRENT;
      case HISTORICAL -> EntryStatus.HISTORICAL;
      case ABANDONED -> EntryStatus.ABANDONED;
    };
  }
}
