package org.p5glossary.server.instance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.candidate.Candidate;
import org.p5glossary.glossary.candidate.JoinedCandidate;
import org.p5glossary.glossary.candidate.KnownPairs;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.ledger.CandidateRejected;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.review.Person;
import org.p5glossary.glossary.review.Proposal;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.ingest.pipeline.CandidateProposal;

/** Concepts that the papers hold and the term base lacks, in all languages at once. Thread-safe. */
public final class ConceptCandidates {

  private static final Language PIVOT = Language.ENGLISH;

  private final Instance instance;
  private final Viewer viewer;

  /**
   * @param instance whose papers were looked through
   * @param viewer who looks: what they may not see makes nothing known or proposed to them
   */
  public ConceptCandidates(Instance instance, Viewer viewer) {
    this.instance = instance;
    this.viewer = viewer;
  }

  /** What is worth proposing now, the best first; not what is proposed, known or rejected. */
  public List<JoinedCandidate> all() {
    Set<String> proposed = proposed();
    return JoinedCandidate.of(
            PIVOT, lists(), KnownPairs.of(instance.ledger(), instance.terms(viewer)))
        .stream()
        .filter(one -> !proposed.contains(TermFolding.fold(one.term())))
        .filter(one -> !isKnown(one))
        .toList();
  }

  /** Whether the terms of two languages are one entry's, if only in another grammatical form. */
  private boolean isKnown(JoinedCandidate one) {
    Set<EntryId> entries = entriesNamed(one.term(), PIVOT);
    return !entries.isEmpty()
        && one.pairs().stream()
            .map(pair -> entriesNamed(pair.candidate().sourceTerm(), pair.language()))
            .anyMatch(others -> !Collections.disjoint(entries, others));
  }

  /** The entries of which a whole phrase is a term. */
  private Set<EntryId> entriesNamed(String phrase, Language language) {
    return instance.recogniser().findSure(phrase, language).stream()
        .filter(match -> match.range().equals(new TextRange(0, phrase.length())))
        .map(TermMatch::entry)
        .filter(entry -> instance.terms(viewer).entry(entry).isPresent())
        .collect(Collectors.toSet());
  }

  private Map<Language, List<Candidate>> lists() {
    Map<Language, List<Candidate>> lists = new LinkedHashMap<>();
    for (Language language : Language.OFFICIAL) {
      if (!language.equals(PIVOT)) {
        lists.put(
            language,
            instance.corpus(viewer).candidates().list(language, PIVOT, CandidateProposal.KEPT));
      }
    }
    return lists;
  }

  /** One by its name; empty if there is none such now. */
  public Optional<JoinedCandidate> find(ContentHash id) {
    return all().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /** The terms of the shared language in open proposals of new entries. */
  private Set<String> proposed() {
    Set<String> terms = new HashSet<>();
    for (Proposal proposal : instance.workflow().proposals().all(viewer)) {
      if (proposal.open()) {
        proposal.current().result().in(PIVOT).stream()
            .flatMap(section -> section.terms().stream())
            .forEach(term -> terms.add(TermFolding.fold(term.text())));
      }
    }
    return terms;
  }

  /**
   * Proposes a new entry.
   *
   * @param terms the term of each language as a person wants it; those left blank are left out
   * @param reason may be empty where each term stands as it was found
   * @return the proposal's id
   * @throws IllegalArgumentException if no term is left
   */
  public ContentHash propose(
      Person who, JoinedCandidate candidate, Map<Language, String> terms, String reason) {
    PaperProposals proposals = new PaperProposals(instance, viewer);
    List<LanguageSection> sections = new ArrayList<>();
    for (Language language : Language.OFFICIAL) {
      String text = terms.getOrDefault(language, "").strip();
      if (!text.isEmpty()) {
        sections.add(
            LanguageSection.of(language, List.of(term(proposals, candidate, language, text))));
      }
    }
    if (sections.isEmpty()) {
      throw new IllegalArgumentException(
          "a proposal needs a term in some language; all were blank");
    }
    return proposals.newEntry(who, Entry.proposed(freeId(candidate.term()), sections), reason);
  }

  /**
   * The term with the first passage that was found for it; a changed one gets no proof of others.
   */
  private Term term(
      PaperProposals proposals, JoinedCandidate candidate, Language language, String text) {
    for (JoinedCandidate.Pair pair : candidate.pairs()) {
      boolean same =
          language.equals(PIVOT)
              ? TermFolding.fold(text).equals(TermFolding.fold(candidate.term()))
              : pair.language().equals(language) && text.equals(pair.candidate().sourceTerm());
      if (same && !pair.candidate().places().isEmpty()) {
        Candidate.Place place = pair.candidate().places().get(0);
        Optional<PassageKey> key =
            language.equals(PIVOT)
                ? counterpart(pair.language(), place)
                : Optional.of(place.passage());
        if (key.isPresent()) {
          return proposals.seen(text, place.paper(), language, key.get());
        }
      }
    }
    return proposals.unseen(text);
  }

  private Optional<PassageKey> counterpart(Language language, Candidate.Place place) {
    return instance
        .corpus(viewer)
        .passages()
        .passage(new VersionId(place.paper(), language), place.passage())
        .flatMap(
            passage -> instance.corpus(viewer).passages().group(place.paper(), passage.group()))
        .flatMap(group -> group.in(PIVOT))
        .map(Passage::key);
  }

  /** An id made of the term that no entry has. */
  private EntryId freeId(String term) {
    String words =
        term.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[-0-9]+|-+$", "");
    String base = words.isEmpty() ? "concept" : words.substring(0, Math.min(80, words.length()));
    EntryId id = new EntryId(base);
    for (int n = 2; instance.terms().entry(id).isPresent(); n++) {
      id = new EntryId(base + "-" + n);
    }
    return id;
  }

  /** Says that a concept is not to be proposed again, in no pair that shares its term. */
  public void reject(JoinedCandidate candidate, String reason, String actor) {
    String term = TermFolding.fold(candidate.term());
    List<CandidateRejected> rejections = new ArrayList<>();
    lists()
        .forEach(
            (language, list) ->
                list.stream()
                    .filter(one -> TermFolding.fold(one.targetTerm()).equals(term))
                    .map(
                        one ->
                            new CandidateRejected(
                                language, one.sourceTerm(), PIVOT, one.targetTerm(), reason))
                    .forEach(rejections::add));
    instance.ledger().append(actor, rejections);
  }
}
