package org.p5glossary.glossary.rendering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.entry.TermType;

/**
 * How a concept was really rendered: its forms in each language, and which stand for which.
 *
 * @param entry the entry, never null
 * @param languages one for each section of the entry, in the entry's order
 * @param pairings terms of the written version and of those made of it, in the same passages, the
 *     most frequent first
 */
public record ObservedRenderings(
    EntryId entry, List<LanguageRenderings> languages, List<TermPairing> pairings) {

  /** A form that stands once may be a slip; one that stands twice is a habit. */
  private static final int REAL_USE = 2;

  private static final Comparator<PaperUse> EARLIEST =
      Comparator.<PaperUse, LocalDate>comparing(use -> use.date().orElse(LocalDate.MAX))
          .thenComparing(PaperUse::name);

  public ObservedRenderings {
    Objects.requireNonNull(entry, "entry");
    languages = List.copyOf(languages);
    pairings = List.copyOf(pairings);
  }

  /** The renderings in a language; empty if the entry has no such section. */
  public Optional<LanguageRenderings> in(Language language) {
    return languages.stream().filter(one -> one.language().equals(language)).findFirst();
  }

  /**
   * Counts.
   *
   * @param entry the entry as far as the reader may see it: other terms are not counted
   * @param uses where its terms stand
   * @param present which versions have a passage in the groups of these uses
   * @param papers the papers by id; uses in others are left out
   * @param submitters the names of who submitted a paper, for the reader
   * @param stems the stems of a term: terms of the same stems are one form
   */
  public static ObservedRenderings of(
      Entry entry,
      List<PlacedUse> uses,
      List<PlacedUses.Present> present,
      Map<PaperId, Paper> papers,
      Function<Paper, List<String>> submitters,
      BiFunction<String, Language, String> stems) {
    List<PlacedUse> known =
        uses.stream()
            .filter(use -> papers.containsKey(use.paper()) && term(entry, use).isPresent())
            .toList();
    Map<Language, Integer> unmatched = unmatched(known, present);
    List<LanguageRenderings> languages = new ArrayList<>();
    for (LanguageSection section : entry.sections()) {
      Language language = section.language();
      languages.add(
          new LanguageRenderings(
              language,
              forms(section, known, papers, submitters, stems),
              unmatched.getOrDefault(language, 0)));
    }
    return new ObservedRenderings(entry.id(), languages, pairings(known, papers));
  }

  /** The term of an entry that stands at a place; empty if the entry has it not (any more). */
  static Optional<Term> term(Entry entry, PlacedUse use) {
    return entry
        .in(use.language())
        .flatMap(
            section ->
                section.terms().stream()
                    .filter(term -> term.text().equals(use.term()))
                    .findFirst());
  }

  private static List<ObservedForm> forms(
      LanguageSection section,
      List<PlacedUse> uses,
      Map<PaperId, Paper> papers,
      Function<Paper, List<String>> submitters,
      BiFunction<String, Language, String> stems) {
    Language language = section.language();
    Map<String, Map<PaperId, Integer>> counts = new HashMap<>();
    for (PlacedUse use : uses) {
      if (use.language().equals(language)) {
        counts
            .computeIfAbsent(use.term(), term -> new LinkedHashMap<>())
            .merge(use.paper(), 1, Integer::sum);
      }
    }
    List<Term> used =
        section.terms().stream().filter(term -> counts.containsKey(term.text())).toList();
    Set<String> habits = new TreeSet<>();
    for (Term term : used) {
      if (isForm(term) && sum(counts.get(term.text()).values()) >= REAL_USE) {
        habits.add(stems.apply(term.text(), language));
      }
    }
    return used.stream()
        .map(
            term ->
                new ObservedForm(
                    term,
                    counts.get(term.text()).entrySet().stream()
                        .map(
                            one ->
                                use(papers.get(one.getKey()), language, submitters, one.getValue()))
                        .sorted(EARLIEST)
                        .toList(),
                    habits.size() > 1
                        && isForm(term)
                        && sum(counts.get(term.text()).values()) >= REAL_USE))
        .sorted(Comparator.comparingInt((ObservedForm form) -> form.count()).reversed())
        .toList();
  }

  /** An acronym beside the full form is no second rendering; a shortened form is: 五核国. */
  private static boolean isForm(Term term) {
    return term.type() != TermType.ACRONYM;
  }

  private static int sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  private static PaperUse use(
      Paper paper, Language language, Function<Paper, List<String>> submitters, int count) {
    return new PaperUse(
        paper.id(),
        paper.name(),
        paper.day(),
        submitters.apply(paper),
        paper.in(language).map(Version::authorship).orElse(Authorship.UNKNOWN),
        count);
  }

  private record Group(PaperId paper, int ordinal) {}

  /** Groups with a passage in a language that has none of the terms that others have there. */
  private static Map<Language, Integer> unmatched(
      List<PlacedUse> uses, List<PlacedUses.Present> present) {
    Map<Group, Set<Language>> having = new HashMap<>();
    for (PlacedUse use : uses) {
      having
          .computeIfAbsent(new Group(use.paper(), use.group()), group -> new HashSet<>())
          .add(use.language());
    }
    Map<Language, Integer> unmatched = new HashMap<>();
    for (PlacedUses.Present one : present) {
      Set<Language> there = having.get(new Group(one.paper(), one.group()));
      if (there != null && !there.contains(one.language())) {
        unmatched.merge(one.language(), 1, Integer::sum);
      }
    }
    return unmatched;
  }

  private static List<TermPairing> pairings(List<PlacedUse> uses, Map<PaperId, Paper> papers) {
    record Key(Language source, String sourceTerm, Language target, String targetTerm) {}
    Map<Group, Map<Language, Set<String>>> groups =
        uses.stream()
            .filter(use -> use.group() >= 0)
            .collect(
                Collectors.groupingBy(
                    use -> new Group(use.paper(), use.group()),
                    LinkedHashMap::new,
                    Collectors.groupingBy(
                        PlacedUse::language,
                        Collectors.mapping(PlacedUse::term, Collectors.toSet()))));
    Map<Key, Integer> counts = new LinkedHashMap<>();
    groups.forEach(
        (group, terms) ->
            authored(papers.get(group.paper()))
                .filter(terms::containsKey)
                .ifPresent(
                    source ->
                        terms.forEach(
                            (target, targetTerms) -> {
                              if (!target.equals(source)) {
                                for (String from : terms.get(source)) {
                                  for (String to : targetTerms) {
                                    counts.merge(
                                        new Key(source, from, target, to), 1, Integer::sum);
                                  }
                                }
                              }
                            })));
    return counts.entrySet().stream()
        .map(
            one ->
                new TermPairing(
                    one.getKey().source(),
                    one.getKey().sourceTerm(),
                    one.getKey().target(),
                    one.getKey().targetTerm(),
                    one.getValue()))
        .sorted(
            Comparator.comparingInt(TermPairing::count)
                .reversed()
                .thenComparing(TermPairing::source)
                .thenComparing(TermPairing::sourceTerm)
                .thenComparing(TermPairing::target)
                .thenComparing(TermPairing::targetTerm))
        .toList();
  }

  /** The language that a paper was written in, where a version of it says so and is stored. */
  private static Optional<Language> authored(Paper paper) {
    return paper.versions().stream()
        .filter(version -> version.authorship() == Authorship.AUTHORED)
        .map(version -> version.id().language())
        .findFirst();
  }
}
