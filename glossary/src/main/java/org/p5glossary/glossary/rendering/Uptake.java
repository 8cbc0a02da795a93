package org.p5glossary.glossary.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.OutcomeDocument;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.Entry;

/**
 * Who used a concept when: who brought it first, who took it up, whether it came into a document
 * that a meeting agreed on, and whether it went out of use. Papers without a date are left out.
 *
 * @param steps what happened, the earliest first
 * @param lanes the years in which each submitter used it, in the order of their first use
 * @param outcomeYears the years of agreed documents that use it
 * @param firsts the earliest use for each language and submitter, by language and day
 */
public record Uptake(
    List<Step> steps, List<Lane> lanes, SortedSet<Integer> outcomeYears, List<FirstUse> firsts) {

  /** What happened to a concept. */
  public enum Stage {
    /** Stands in no earlier paper that is stored. */
    PROPOSED,
    /** A submitter's first use, not the first of all. */
    USED,
    /** Stands in a document that a meeting agreed on. */
    OUTCOME,
    /** The last paper that uses it, where later papers are stored that do not. */
    GONE
  }

  /**
   * Something that happened.
   *
   * @param stage what
   * @param paper in which paper
   * @param name what people call it
   * @param date when
   * @param submitters who did it, as printed; may be empty
   */
  public record Step(
      Stage stage, PaperId paper, String name, DocumentDate date, List<String> submitters) {

    public Step {
      submitters = List.copyOf(submitters);
    }
  }

  /**
   * A submitter's years.
   *
   * @param submitter as printed
   * @param years in which a paper of theirs uses the concept
   */
  public record Lane(String submitter, SortedSet<Integer> years) {

    public Lane {
      years = new TreeSet<>(years);
    }
  }

  public Uptake {
    steps = List.copyOf(steps);
    lanes = List.copyOf(lanes);
    outcomeYears = new TreeSet<>(outcomeYears);
    firsts = List.copyOf(firsts);
  }

  /**
   * The history of an entry's use.
   *
   * @param entry as far as the reader may see it: other terms do not count
   * @param uses where its terms stand
   * @param papers all papers that are stored, by id
   * @param submitters the names of who submitted a paper, for the reader
   */
  public static Uptake of(
      Entry entry,
      List<PlacedUse> uses,
      Map<PaperId, Paper> papers,
      Function<Paper, List<String>> submitters) {
    List<PlacedUse> known =
        uses.stream()
            .filter(use -> papers.containsKey(use.paper()))
            .filter(use -> papers.get(use.paper()).date().isPresent())
            .filter(use -> ObservedRenderings.term(entry, use).isPresent())
            .toList();
    List<Paper> using =
        known.stream()
            .map(use -> papers.get(use.paper()))
            .distinct()
            .sorted(Comparator.comparing(Uptake::day).thenComparing(Paper::name))
            .toList();
    Map<String, SortedSet<Integer>> lanes = new LinkedHashMap<>();
    SortedSet<Integer> outcomes = new TreeSet<>();
    List<Step> steps = new ArrayList<>();
    for (Paper paper : using) {
      boolean outcome = OutcomeDocument.isOne(paper);
      List<String> fresh = new ArrayList<>();
      for (String submitter : submitters.apply(paper)) {
        if (!lanes.containsKey(submitter)) {
          fresh.add(submitter);
        }
        lanes.computeIfAbsent(submitter, name -> new TreeSet<>()).add(day(paper).getYear());
      }
      if (steps.isEmpty()) {
        steps.add(step(Stage.PROPOSED, paper, submitters.apply(paper)));
      } else if (!fresh.isEmpty()) {
        steps.add(step(Stage.USED, paper, fresh));
      }
      if (outcome) {
        outcomes.add(day(paper).getYear());
        steps.add(step(Stage.OUTCOME, paper, submitters.apply(paper)));
      }
    }
    gone(using, papers).ifPresent(paper -> steps.add(step(Stage.GONE, paper, List.of())));
    return new Uptake(
        steps,
        lanes.entrySet().stream().map(one -> new Lane(one.getKey(), one.getValue())).toList(),
        outcomes,
        firsts(known, papers, submitters));
  }

  private static LocalDate day(Paper paper) {
    return paper.day().orElseThrow();
  }

  private static Step step(Stage stage, Paper paper, List<String> submitters) {
    return new Step(stage, paper.id(), paper.name(), paper.date().orElseThrow(), submitters);
  }

  /** The last paper that uses the concept, if papers of later years are stored. */
  private static Optional<Paper> gone(List<Paper> using, Map<PaperId, Paper> papers) {
    if (using.isEmpty()) {
      return Optional.empty();
    }
    Paper last = using.get(using.size() - 1);
    return papers.values().stream()
            .flatMap(paper -> paper.day().stream())
            .anyMatch(day -> day.getYear() > day(last).getYear())
        ? Optional.of(last)
        : Optional.empty();
  }

  private static List<FirstUse> firsts(
      List<PlacedUse> uses, Map<PaperId, Paper> papers, Function<Paper, List<String>> submitters) {
    record Key(Language language, String submitter) {}
    Map<Key, FirstUse> firsts = new HashMap<>();
    Comparator<FirstUse> earlier =
        Comparator.<FirstUse, LocalDate>comparing(use -> use.date().date())
            .thenComparing(FirstUse::name)
            .thenComparing(FirstUse::sentence);
    for (PlacedUse use : uses) {
      Paper paper = papers.get(use.paper());
      for (String submitter : submitters.apply(paper)) {
        FirstUse one =
            new FirstUse(
                use.language(),
                submitter,
                paper.id(),
                paper.name(),
                paper.date().orElseThrow(),
                paper.in(use.language()).map(Version::authorship).orElse(Authorship.UNKNOWN),
                use.term(),
                use.sentence());
        firsts.merge(
            new Key(use.language(), submitter),
            one,
            (old, other) -> earlier.compare(old, other) <= 0 ? old : other);
      }
    }
    return firsts.values().stream()
        .sorted(
            Comparator.comparing(FirstUse::language, Paper.LANGUAGE_ORDER)
                .thenComparing(earlier)
                .thenComparing(FirstUse::submitter))
        .toList();
  }
}
