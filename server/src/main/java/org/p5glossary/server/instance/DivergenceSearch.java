package org.p5glossary.server.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.PaperKind;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.rendering.Divergence;
import org.p5glossary.glossary.rendering.Divergence.Kind;
import org.p5glossary.glossary.rendering.UnknownRendering;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.passage.VersionText;

/** Looks for divergences in the papers of an instance. Not thread-safe. */
final class DivergenceSearch {

  /** What a kind weighs; an unknown rendering adds its likelihood, from 0 to 1. */
  private static final double DEPRECATED = 3;

  private static final double SUPERSEDED = 2;
  private static final double UNKNOWN = 1;

  /** Words of treaties, resolutions and common statements are copied most. */
  private static final double BINDING = 1.5;

  private static final Set<PaperKind> BINDING_KINDS =
      Set.of(
          PaperKind.RESOLUTION, PaperKind.TREATY, PaperKind.COMMUNIQUE, PaperKind.JOINT_STATEMENT);

  private record Concept(EntryId entry, Language language) {}

  private final Instance instance;
  private final Viewer viewer;
  private final Map<Concept, Integer> passages = new HashMap<>();

  DivergenceSearch(Instance instance, Viewer viewer) {
    this.instance = instance;
    this.viewer = viewer;
  }

  private record Key(Kind kind, EntryId entry, PaperId paper, Language language, String phrase) {}

  /** Terms that are not to be used, in no order. */
  List<Divergence> deprecated(Map<PaperId, Paper> papers, Optional<Language> language) {
    Map<VersionId, List<Occurrence>> inVersion = new HashMap<>();
    Map<Key, List<Occurrence>> found = new LinkedHashMap<>();
    TermBase terms = instance.terms(viewer);
    for (Entry entry : terms.entries()) {
      for (LanguageSection section : entry.sections()) {
        Set<String> avoided =
            section.terms().stream()
                .filter(DivergenceSearch::isAvoided)
                .map(Term::text)
                .collect(Collectors.toSet());
        if (avoided.isEmpty()
            || language.filter(one -> !one.equals(section.language())).isPresent()) {
          continue;
        }
        for (Occurrence use :
            instance
                .corpus(viewer)
                .occurrences()
                .occurrences(entry.id(), section.language(), 0, Integer.MAX_VALUE)) {
          if (papers.containsKey(use.paper())
              && avoided.contains(use.term())
              && !isRightOtherwise(use, inVersion, terms)) {
            found
                .computeIfAbsent(
                    new Key(Kind.DEPRECATED, entry.id(), use.paper(), use.language(), use.term()),
                    key -> new ArrayList<>())
                .add(use);
          }
        }
      }
    }
    Map<VersionId, VersionText> texts = new HashMap<>();
    List<Divergence> divergences = new ArrayList<>();
    found.forEach(
        (key, uses) ->
            quote(uses.get(0), texts)
                .ifPresent(
                    quote ->
                        divergences.add(
                            new Divergence(
                                key.kind(),
                                key.entry(),
                                key.paper(),
                                key.language(),
                                key.phrase(),
                                quote,
                                Optional.empty(),
                                List.of(),
                                uses.size(),
                                importance(
                                    weight(terms, key),
                                    uses.size(),
                                    papers.get(key.paper()),
                                    key)))));
    return divergences;
  }

  private static boolean isAvoided(Term term) {
    return term.status() == AdministrativeStatus.DEPRECATED
        || term.status() == AdministrativeStatus.SUPERSEDED;
  }

  private static double weight(TermBase terms, Key key) {
    boolean superseded =
        terms.entry(key.entry()).stream()
            .flatMap(entry -> entry.in(key.language()).stream())
            .flatMap(section -> section.terms().stream())
            .anyMatch(
                term ->
                    term.text().equals(key.phrase())
                        && term.status() == AdministrativeStatus.SUPERSEDED);
    return superseded ? SUPERSEDED : DEPRECATED;
  }

  /** Whether the same words are a term to use of another entry that the viewer may see. */
  private boolean isRightOtherwise(
      Occurrence use, Map<VersionId, List<Occurrence>> inVersion, TermBase terms) {
    return inVersion
        .computeIfAbsent(
            new VersionId(use.paper(), use.language()),
            version ->
                instance
                    .corpus(viewer)
                    .occurrences()
                    .inVersion(version.paper(), version.language()))
        .stream()
        .filter(other -> other.sentence() == use.sentence() && other.range().equals(use.range()))
        .flatMap(
            other ->
                terms.entry(other.entry()).stream()
                    .flatMap(entry -> entry.in(other.language()).stream())
                    .flatMap(section -> section.terms().stream())
                    .filter(term -> term.text().equals(other.term())))
        .anyMatch(term -> !isAvoided(term));
  }

  private Optional<Divergence.Quote> quote(Occurrence use, Map<VersionId, VersionText> texts) {
    VersionId version = new VersionId(use.paper(), use.language());
    VersionText text =
        texts.computeIfAbsent(
            version,
            id -> VersionText.of(id.language(), instance.corpus(viewer).papers().blocks(id)));
    return instance
        .corpus(viewer)
        .passages()
        .holding(version, use.sentence())
        .map(Passage::key)
        .filter(key -> use.sentence() < text.sentences().size())
        .map(
            key ->
                new Divergence.Quote(
                    use.language(), key, text.sentences().get(use.sentence()).text(), use.range()));
  }

  /** Unknown renderings whose term is still missing from the term base of today. */
  List<Divergence> unknown(Map<PaperId, Paper> papers, Optional<Language> language) {
    TermBase terms = instance.terms(viewer);
    TermRecogniser recogniser = instance.recogniser();
    Map<Key, List<UnknownRendering>> found = new LinkedHashMap<>();
    for (UnknownRendering one : instance.corpus(viewer).unknownRenderings().all()) {
      Language target = one.target().language();
      if (papers.containsKey(one.paper())
          && language.filter(wanted -> !wanted.equals(target)).isEmpty()
          && stands(one.source(), one.entry(), terms, recogniser)
          && !stands(one.target(), one.entry(), terms, recogniser)) {
        String phrase = one.choices().get(0).phrase();
        found
            .computeIfAbsent(
                new Key(Kind.UNKNOWN, one.entry(), one.paper(), target, phrase),
                key -> new ArrayList<>())
            .add(one);
      }
    }
    List<Divergence> divergences = new ArrayList<>();
    found.forEach(
        (key, places) -> {
          UnknownRendering first = places.get(0);
          double weight = UNKNOWN + first.choices().get(0).score();
          divergences.add(
              new Divergence(
                  key.kind(),
                  key.entry(),
                  key.paper(),
                  key.language(),
                  key.phrase(),
                  quote(first.target()),
                  Optional.of(quote(first.source())),
                  first.choices(),
                  places.size(),
                  importance(weight, places.size(), papers.get(key.paper()), key)));
        });
    return divergences;
  }

  /** Whether a term of an entry that the viewer may see stands in a text. */
  private static boolean stands(
      UnknownRendering.Place place, EntryId id, TermBase terms, TermRecogniser recogniser) {
    Optional<LanguageSection> section =
        terms.entry(id).flatMap(entry -> entry.in(place.language()));
    Set<String> seen =
        section.stream()
            .flatMap(one -> one.terms().stream())
            .map(Term::text)
            .collect(Collectors.toCollection(HashSet::new));
    return !seen.isEmpty()
        && recogniser.find(place.text(), place.language()).stream()
            .filter(match -> match.entry().equals(id))
            .map(TermMatch::term)
            .anyMatch(seen::contains);
  }

  private static Divergence.Quote quote(UnknownRendering.Place place) {
    return new Divergence.Quote(place.language(), place.passage(), place.text(), place.term());
  }

  /** Kind × how often here × how much the concept is used at all × what kind of paper says it. */
  private double importance(double weight, int places, Paper paper, Key key) {
    double binding = BINDING_KINDS.contains(PaperKind.of(paper)) ? BINDING : 1;
    int used =
        passages.computeIfAbsent(
            new Concept(key.entry(), key.language()),
            one -> instance.corpus(viewer).occurrences().passages(one.entry(), one.language()));
    return weight * (1 + Math.log(places)) * (1 + Math.log10(1 + used)) * binding;
  }
}
