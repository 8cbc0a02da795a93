package org.p5glossary.ingest.memory;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.align.TranslationCounts;

/** What the term base teaches about two languages: the equivalents in its entries. */
final class TermEquivalents {

  private TermEquivalents() {}

  /** Every two terms of an entry; entries that were dropped and deprecated terms left out. */
  static TranslationCounts counts(TermBase terms, Language source, Language target) {
    List<String> from = new ArrayList<>();
    List<String> to = new ArrayList<>();
    for (Entry entry : terms.entries()) {
      if (entry.status() != EntryStatus.ABANDONED) {
        for (Term one : terms(entry, source)) {
          for (Term other : terms(entry, target)) {
            from.add(one.text());
            to.add(other.text());
          }
        }
      }
    }
    return TranslationCounts.ofTerms(from, source, to, target);
  }

  private static List<Term> terms(Entry entry, Language language) {
    return entry.in(language).map(LanguageSection::terms).orElse(List.of()).stream()
        .filter(term -> term.status() != AdministrativeStatus.DEPRECATED)
        .toList();
  }
}
