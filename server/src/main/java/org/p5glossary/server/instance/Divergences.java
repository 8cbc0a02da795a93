package org.p5glossary.server.instance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.ledger.DocumentAdmitted;
import org.p5glossary.glossary.ledger.FindingSilenced;
import org.p5glossary.glossary.ledger.FindingUnsilenced;
import org.p5glossary.glossary.rendering.Divergence;
import org.p5glossary.glossary.rendering.Divergence.Kind;
import org.p5glossary.ingest.check.Silences;

/**
 * Where papers say a concept otherwise than the term base: deprecated terms, and renderings that it
 * lacks. Thread-safe.
 */
public final class Divergences {

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
    DivergenceSearch search = new DivergenceSearch(instance, viewer);
    List<Divergence> all = new ArrayList<>();
    if (filter.kind().filter(kind -> kind != Kind.DEPRECATED).isEmpty()) {
      all.addAll(search.deprecated(papers, filter.language()));
    }
    if (filter.kind().filter(kind -> kind != Kind.UNKNOWN).isEmpty()) {
      all.addAll(search.unknown(papers, filter.language()));
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
    return instance.corpus(viewer).papers().papers().stream()
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
}
