package org.p5glossary.server.instance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.PartOfSpeech;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.review.Draft;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.review.Person;

/** Proposes what was seen in papers, with the passages that show it. Thread-safe. */
public final class PaperProposals {

  private final Instance instance;
  private final Anchors anchors;

  /**
   * @param instance whose papers and term base are meant
   * @param viewer who proposes: only passages that they may see are evidence
   */
  public PaperProposals(Instance instance, Viewer viewer) {
    this.instance = instance;
    this.anchors = new Anchors(instance.corpus(viewer));
  }

  /** A term seen in a passage; the passage is its evidence, if it is there. */
  public Term seen(String text, PaperId paper, Language language, PassageKey passage) {
    return new Term(
        text,
        TermType.FULL_FORM,
        AdministrativeStatus.ADMITTED,
        PartOfSpeech.NOUN,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        anchors.evidence(paper, language, passage).stream().toList());
  }

  /** A term that no passage shows. */
  public Term unseen(String text) {
    return Term.of(text, AdministrativeStatus.ADMITTED);
  }

  /**
   * Proposes that an entry get a further term.
   *
   * @param entry as the person sees it
   * @return the proposal's id
   * @throws org.p5glossary.glossary.review.ReviewRefusedException if a rule is broken
   * @throws IllegalArgumentException if the entry has the term in that language
   */
  public ContentHash addTerm(Person who, Entry entry, Language language, Term term) {
    List<LanguageSection> sections = new ArrayList<>();
    boolean there = false;
    for (LanguageSection section : entry.sections()) {
      if (section.language().equals(language)) {
        there = true;
        List<Term> terms = new ArrayList<>(section.terms());
        terms.add(term);
        sections.add(
            new LanguageSection(
                language, section.equivalence(), section.notes(), terms, section.administration()));
      } else {
        sections.add(section);
      }
    }
    if (!there) {
      sections.add(LanguageSection.of(language, List.of(term)));
    }
    Entry result =
        new Entry(
            entry.id(),
            entry.subjectFields(),
            entry.status(),
            entry.definitions(),
            entry.notes(),
            entry.relations(),
            sections,
            entry.administration(),
            entry.audience());
    return propose(who, ProposalMade.Kind.CHANGE, result, Optional.of(EntryHash.of(entry)), "");
  }

  /**
   * Proposes a new entry.
   *
   * @param reason may be empty where each term has a passage
   * @return the proposal's id
   * @throws org.p5glossary.glossary.review.ReviewRefusedException if a rule is broken
   */
  public ContentHash newEntry(Person who, Entry entry, String reason) {
    return propose(who, ProposalMade.Kind.NEW, entry, Optional.empty(), reason);
  }

  private ContentHash propose(
      Person who, ProposalMade.Kind kind, Entry result, Optional<ContentHash> seen, String reason) {
    Audience audience = Audience.FIVE.visibleTo(who.viewer()) ? Audience.FIVE : result.audience();
    return instance
        .workflow()
        .review()
        .propose(who, new Draft(kind, result, seen, Optional.empty(), reason, audience));
  }
}
