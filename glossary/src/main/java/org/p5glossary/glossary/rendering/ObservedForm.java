package org.p5glossary.glossary.rendering;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.glossary.entry.Term;

/**
 * One form that a concept really has in a language.
 *
 * @param term the term of the term base, never null
 * @param papers where it stands, the earliest first, undated ones last
 * @param parted whether it is one of several forms of its language that are really used, so that
 *     the language is split over them
 */
public record ObservedForm(Term term, List<PaperUse> papers, boolean parted) {

  public ObservedForm {
    papers = List.copyOf(papers);
  }

  /** How often it stands in all papers. */
  public int count() {
    return papers.stream().mapToInt(PaperUse::count).sum();
  }

  /** How often it stands in versions of a kind. */
  public int count(Authorship authorship) {
    return papers.stream()
        .filter(use -> use.authorship() == authorship)
        .mapToInt(PaperUse::count)
        .sum();
  }

  /** How often it stands in the papers of each year, in order; undated papers are left out. */
  public Map<Integer, Integer> byYear() {
    Map<Integer, Integer> years = new TreeMap<>();
    for (PaperUse use : papers) {
      use.date().ifPresent(day -> years.merge(day.getYear(), use.count(), Integer::sum));
    }
    return years;
  }

  /** How often it stands in the papers of each submitter, by name. */
  public Map<String, Integer> bySubmitter() {
    Map<String, Integer> submitters = new TreeMap<>();
    for (PaperUse use : papers) {
      use.submitters().forEach(name -> submitters.merge(name, use.count(), Integer::sum));
    }
    return submitters;
  }
}
