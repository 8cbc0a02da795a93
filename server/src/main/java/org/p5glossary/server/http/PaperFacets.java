package org.p5glossary.server.http;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.StateNames;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.web.view.FacetValue;
import org.p5glossary.web.view.PaperFacet;
import org.p5glossary.web.view.PaperFacetValues;
import org.p5glossary.web.view.YearCoverage;

/** What papers are in the respects by which their list can be narrowed. One for each request. */
final class PaperFacets {

  /** Values of a facet that are offered; the filter box finds the papers of others. */
  private static final int MOST_VALUES = 40;

  private final Language reader;
  private final Map<PaperId, String> audiences;
  private final Map<PaperId, Map<PaperFacet, List<String>>> known = new HashMap<>();

  /**
   * @param reader language of the interface
   * @param audiences whom papers are for; empty for a reader to whom all are for everybody
   */
  PaperFacets(Language reader, Map<PaperId, String> audiences) {
    this.reader = reader;
    this.audiences = Map.copyOf(audiences);
  }

  /** Whether a paper is all that was chosen. */
  boolean has(Paper paper, Map<PaperFacet, String> chosen) {
    return chosen.entrySet().stream()
        .allMatch(one -> values(paper, one.getKey()).contains(one.getValue()));
  }

  private List<String> values(Paper paper, PaperFacet facet) {
    return known
        .computeIfAbsent(paper.id(), id -> new EnumMap<>(PaperFacet.class))
        .computeIfAbsent(facet, which -> read(paper, which));
  }

  private List<String> read(Paper paper, PaperFacet facet) {
    return switch (facet) {
      case YEAR -> year(paper).stream().toList();
      // One name for a State in all languages, so that its papers count together.
      case SUBMITTER -> paper.submitters(Language.ENGLISH);
      case CONFERENCE -> conference(paper).stream().toList();
      case LANGUAGE -> tags(paper, Version::readable);
      case ORIGINAL -> tags(paper, version -> version.authorship() == Authorship.AUTHORED);
      case MISSING ->
          Language.OFFICIAL.stream()
              .filter(language -> paper.in(language).filter(Version::readable).isEmpty())
              .map(Language::tag)
              .toList();
      case AUDIENCE -> Optional.ofNullable(audiences.get(paper.id())).stream().toList();
    };
  }

  private static Optional<String> year(Paper paper) {
    return paper.day().map(day -> Integer.toString(day.getYear()));
  }

  private static Optional<String> conference(Paper paper) {
    return Stream.concat(paper.in(Language.ENGLISH).stream(), paper.versions().stream())
        .map(version -> version.metadata().conference())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  private static List<String> tags(Paper paper, Predicate<Version> which) {
    return paper.versions().stream()
        .filter(which)
        .map(version -> version.id().language().tag())
        .toList();
  }

  /** What some papers are, in every respect in which they are anything. */
  List<PaperFacetValues> of(List<Paper> papers) {
    List<PaperFacetValues> all = new ArrayList<>();
    for (PaperFacet facet : PaperFacet.values()) {
      Map<String, Integer> counts = new TreeMap<>();
      for (Paper paper : papers) {
        values(paper, facet).forEach(value -> counts.merge(value, 1, Integer::sum));
      }
      List<FacetValue> values =
          counts.entrySet().stream()
              .map(one -> new FacetValue(one.getKey(), label(facet, one.getKey()), one.getValue()))
              .sorted(order(facet))
              .limit(MOST_VALUES)
              .toList();
      if (!values.isEmpty()) {
        all.add(new PaperFacetValues(facet, values));
      }
    }
    return all;
  }

  private String label(PaperFacet facet, String value) {
    return facet == PaperFacet.SUBMITTER ? StateNames.in(reader, value) : value;
  }

  private static Comparator<FacetValue> order(PaperFacet facet) {
    return switch (facet) {
      case YEAR -> Comparator.comparing(FacetValue::value).reversed();
      case LANGUAGE, ORIGINAL, MISSING -> Comparator.comparingInt(PaperFacets::place);
      case SUBMITTER, CONFERENCE, AUDIENCE ->
          Comparator.comparingInt(FacetValue::count).reversed().thenComparing(FacetValue::value);
    };
  }

  /** Official languages in their order, then others. */
  private static int place(FacetValue value) {
    int place = Language.OFFICIAL.stream().map(Language::tag).toList().indexOf(value.value());
    return place < 0 ? Language.OFFICIAL.size() : place;
  }

  /** In which languages papers can be read, by year, the latest first and the undated last. */
  List<YearCoverage> years(List<Paper> papers) {
    Map<String, List<Paper>> byYear = new TreeMap<>(Comparator.reverseOrder());
    for (Paper paper : papers) {
      byYear.computeIfAbsent(year(paper).orElse(""), none -> new ArrayList<>()).add(paper);
    }
    return byYear.entrySet().stream()
        .map(one -> new YearCoverage(one.getKey(), one.getValue().size(), readable(one.getValue())))
        .toList();
  }

  private List<Integer> readable(List<Paper> papers) {
    return Language.OFFICIAL.stream()
        .map(
            language ->
                (int)
                    papers.stream()
                        .filter(
                            paper -> !values(paper, PaperFacet.MISSING).contains(language.tag()))
                        .count())
        .toList();
  }
}
