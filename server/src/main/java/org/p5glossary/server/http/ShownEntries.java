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
import org.p5glossary.glossary.occurrence.EntryUses;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.glossary.termbase.TermUse;
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
   *
   * @param asked the terms that are what was asked for
   */
  static EntrySummary summary(Entry entry, EntryUses uses, List<TermUse> asked) {
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
                          term(
                              term,
                              uses.count(language, term.text()),
                              asked.contains(new TermUse(entry.id(), language, term))))
                  .toList()));
      passages += terms.isEmpty() ? 0 : uses.passages(language);
    }
    return new EntrySummary(entry.id().value(), status(entry.status()), equivalents, passages);
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

  private static TermView term(Term term, int count, boolean matched) {
    return new TermView(
        term.text(),
        TermStatus.valueOf(term.status().name()),
        type(term.type()),
        count,
        matched,
        term.usageNote().orElse(""));
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
    return new TermView(
        found.text(),
        TermStatus.valueOf(found.status().name()),
        known.map(term -> type(term.type())).orElse(TermType.FULL_FORM),
        found.count(),
        !query.isBlank() && TermFolding.fold(found.text()).equals(TermFolding.fold(query)),
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
