package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.passage.VersionText;

/** The terms of one side of a draft, sentence by sentence. */
final class TermUses {

  /**
   * A term at its place.
   *
   * @param sentence number of the sentence within its side
   * @param match the words
   * @param term the term of the term base
   */
  record Use(int sentence, TermMatch match, Term term) {

    EntryId entry() {
      return match.entry();
    }

    /** Whether it is an occurrence that no longer one takes, and no guess. */
    boolean isSure() {
      return match.counts() && match.kind().isSure();
    }
  }

  private final List<List<Use>> bySentence;

  private TermUses(List<List<Use>> bySentence) {
    this.bySentence = bySentence;
  }

  static TermUses of(VersionText text, TermBase terms, TermRecogniser recogniser) {
    List<List<Use>> all = new ArrayList<>();
    for (int i = 0; i < text.sentences().size(); i++) {
      List<Use> uses = new ArrayList<>();
      for (TermMatch match : recogniser.find(text.sentences().get(i).text(), text.language())) {
        int sentence = i;
        term(terms, match, text.language())
            .ifPresent(term -> uses.add(new Use(sentence, match, term)));
      }
      all.add(List.copyOf(uses));
    }
    return new TermUses(List.copyOf(all));
  }

  private static Optional<Term> term(TermBase terms, TermMatch match, Language language) {
    return terms.entry(match.entry()).stream()
        .flatMap(entry -> sections(entry, language).stream())
        .flatMap(section -> section.terms().stream())
        .filter(term -> term.text().equals(match.term()))
        .findFirst();
  }

  /** The sections of an entry for a text in a language, whatever its script or region. */
  static List<LanguageSection> sections(Entry entry, Language language) {
    return entry.sections().stream()
        .filter(section -> section.language().primary().equals(language.primary()))
        .toList();
  }

  /** The terms to use in a language, the recommended ones first; empty if there is none. */
  static List<String> equivalents(Entry entry, Language language) {
    List<String> found = new ArrayList<>();
    for (AdministrativeStatus status :
        List.of(AdministrativeStatus.PREFERRED, AdministrativeStatus.ADMITTED)) {
      sections(entry, language).stream()
          .flatMap(section -> section.terms().stream())
          .filter(term -> term.status() == status && term.type() != TermType.LOOK_UP_FORM)
          .map(Term::text)
          .forEach(found::add);
    }
    return found;
  }

  /** All matches in a sentence, also within others and loose. */
  List<Use> in(int sentence) {
    return bySentence.get(sentence);
  }

  int size() {
    return bySentence.size();
  }
}
