package org.p5glossary.server.instance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.FiledRendition;
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
import org.p5glossary.glossary.ledger.DocumentAdmitted;
import org.p5glossary.glossary.ledger.FindingSilenced;
import org.p5glossary.glossary.ledger.FindingUnsilenced;
import org.p5glossary.glossary.occurrence.Occurrence;
import org.p5glossary.glossary.recognition.TermMatch;
import org.p5glossary.glossary.recognition.TermRecogniser;
import org.p5glossary.glossary.rendering.Divergence;
import org.p5glossary.glossary.rendering.Divergence.Kind;
import org.p5glossary.glossary.rendering.UnknownRendering;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.ingest.check.Silences;
import org.p5glossary.ingest.passage.VersionText;

/**
 * Where papers say a concept otherwise than the term base: deprecated terms, and renderings that it
 * lacks. Thread-safe.
 */
public final class Divergences {

  /** What a kind weighs; an unknown rendering adds its likelihood, from 0 to 1. */
  private static final double DEPRECATED = 3;

  private static final double SUPERSEDED = 2;
  private static final double UNKNOWN = 1;

  /** Words of treaties, resolutions and common statements are copied most. */
  private static final double BINDING = 1.5;

  private static final Set<PaperKind> BINDING_KINDS =
      Set.of(
          PaperKind.RESOLUTION, PaperKind.TREATY, PaperKind.COMMUNIQUE, PaperKind.JOINT_STATEMENT);

  private final Instance instance;
  private final Viewer viewer;

  /**
   * Which divergences are asked for; empty means any.
   *
   * @param kind of divergence
   * @param language of the version
   * @param paper the paper
   * @param since only papers of which a file was first taken in on that day (UTC) or later
   */
  public record Filter(
      Optional<Kind> kind,
      Optional<Language> language,
      Optional<PaperId> paper,
      Optional<LocalDate> since) {

    /** All divergences. */
    public static final Filter ALL =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * What is to be looked at, and what need not be.
   *
   * @param open the most important first
   * @param silenced what a person said not to show, and why
   */
  public record Report(List<Divergence> open, List<Silenced> silenced) {

    public Report {
      open = List.copyOf(open);
      silenced = List.copyOf(silenced);
    }
  }

  /** A divergence that a person said not to show. */
  public record Silenced(Divergence divergence, Silences.Silence silence) {}

  /**
   * @param instance whose papers and term base are compared
   * @param viewer who looks: terms that they may not see are not spoken of
   */
  public Divergences(Instance instance, Viewer viewer) {
    this.instance = instance;
    this.viewer = viewer;
  }

  /** What diverges now. */
  public Report report(Filter filter) {
    Map<PaperId, Paper> papers = papers(filter);
    List<Divergence> all = new ArrayList<>();
    if (filter.kind().filter(kind -> kind != Kind.DEPRECATED).isEmpty()) {
      all.addAll(deprecated(papers, filter.language()));
    }
    if (filter.kind().filter(kind -> kind != Kind.UNKNOWN).isEmpty()) {
      all.addAll(unknown(papers, filter.language()));
    }
    all.sort(
        Comparator.comparingDouble(Divergence::importance)
            .reversed()
            .thenComparing(Divergence::entry)
            .thenComparing(Divergence::paper)
            .thenComparing(Divergence::language)
            .thenComparing(Divergence::phrase));
    Silences silences = Silences.of(instance.ledger());
    List<Divergence> open = new ArrayList<>();
    List<Silenced> silenced = new ArrayList<>();
    for (Divergence one : all) {
      silences
          .of(one.id())
          .ifPresentOrElse(
              silence -> silenced.add(new Silenced(one, silence)), () -> open.add(one));
    }
    return new Report(open, silenced);
  }

  /** One divergence by its name, silenced or not; empty if there is none such now. */
  public Optional<Divergence> find(ContentHash id) {
    Report report = report(Filter.ALL);
    return Stream.concat(
            report.open().stream(), report.silenced().stream().map(Silenced::divergence))
        .filter(one -> one.id().equals(id))
        .findFirst();
  }

  /**
   * Says that a divergence is not to be shown again.
   *
   * @throws IllegalArgumentException if the reason is blank
   */
  public void silence(Divergence divergence, String reason, String actor) {
    instance
        .ledger()
        .append(
            actor, List.of(new FindingSilenced(divergence.id(), divergence.kind().code(), reason)));
  }

  /** Takes it back that one is not to be shown. */
  public void unsilence(Divergence divergence, String reason, String actor) {
    instance.ledger().append(actor, List.of(new FindingUnsilenced(divergence.id(), reason)));
  }

  private Map<PaperId, Paper> papers(Filter filter) {
    Optional<Map<ContentHash, Instant>> admitted = filter.since().map(day -> admitted());
    return instance.papers().papers().stream()
        .filter(paper -> filter.paper().isEmpty() || filter.paper().get().equals(paper.id()))
        .filter(
            paper ->
                admitted.isEmpty()
                    || paper.versions().stream()
                        .flatMap(version -> version.renditions().stream())
                        .map(FiledRendition::hash)
                        .anyMatch(hash -> isSince(admitted.get().get(hash), filter)))
        .collect(Collectors.toMap(Paper::id, Function.identity()));
  }

  private static boolean isSince(Instant time, Filter filter) {
    return time != null
        && !time.isBefore(filter.since().orElseThrow().atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** When each file was first given. */
  private Map<ContentHash, Instant> admitted() {
    Map<ContentHash, Instant> times = new HashMap<>();
    instance
        .ledger()
        .readAfter(
            0,
            recorded -> {
              if (recorded.decision() instanceof DocumentAdmitted admission) {
                times.putIfAbsent(admission.original(), recorded.event().time());
              }
            });
    return times;
  }

  private record Key(Kind kind, EntryId entry, PaperId paper, Language language, String phrase) {}

  private List<Divergence> deprecated(Map<PaperId, Paper> papers, Optional<Language> language) {
    Map<VersionId, List<Occurrence>> inVersion = new HashMap<>();
    Map<Key, List<Occurrence>> found = new LinkedHashMap<>();
    TermBase terms = instance.terms(viewer);
    for (Entry entry : terms.entries()) {
      for (LanguageSection section : entry.sections()) {
        Set<String> avoided =
            section.terms().stream()
                .filter(Divergences::isAvoided)
                .map(Term::text)
                .collect(Collectors.toSet());
        if (avoided.isEmpty()
            || language.filter(one -> !one.equals(section.language())).isPresent()) {
          continue;
        }
        for (Occurrence use :
            instance
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
            version -> instance.occurrences().inVersion(version.paper(), version.language()))
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
            version, id -> VersionText.of(id.language(), instance.papers().blocks(id)));
    return instance
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
  private List<Divergence> unknown(Map<PaperId, Paper> papers, Optional<Language> language) {
    TermBase terms = instance.terms(viewer);
    TermRecogniser recogniser = instance.recogniser();
    Map<Key, List<UnknownRendering>> found = new LinkedHashMap<>();
    for (UnknownRendering one : instance.unknownRenderings().all()) {
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
    int used = instance.occurrences().passages(key.entry(), key.language());
    return weight * (1 + Math.log(places)) * (1 + Math.log10(1 + used)) * binding;
  }
}
