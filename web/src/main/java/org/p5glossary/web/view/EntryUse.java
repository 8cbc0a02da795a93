package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.p5glossary.glossary.rendering.FirstUse;
import org.p5glossary.glossary.rendering.LanguageRenderings;
import org.p5glossary.glossary.rendering.PhraseLineage;
import org.p5glossary.glossary.rendering.TermPairing;
import org.p5glossary.glossary.rendering.Uptake;

/**
 * What the papers made of a concept.
 *
 * @param renderings one for each language of the entry
 * @param pairings which term stands for which, the most frequent first
 * @param uptake who used it when, never null
 * @param firsts the earliest use for each language and submitter, those of one place together
 * @param lineages what became of the words from draft to draft
 * @param coverage papers that were searched, never null
 */
public record EntryUse(
    List<LanguageRenderings> renderings,
    List<TermPairing> pairings,
    Uptake uptake,
    List<First> firsts,
    List<PhraseLineage> lineages,
    Coverage coverage) {

  /** Nothing: where there is only an entry. */
  public static final EntryUse NONE =
      new EntryUse(
          List.of(),
          List.of(),
          new Uptake(List.of(), List.of(), new TreeSet<>(), List.of()),
          List.of(),
          List.of(),
          new Coverage(0, Optional.empty(), Optional.empty(), 0, 0, 0));

  /**
   * The first use of one submitter or of several that submitted the paper together.
   *
   * @param use of the first of them, never null
   * @param submitters their names, at least one
   * @param citation how to cite the place in the style of its language
   * @param link to the place
   */
  public record First(FirstUse use, List<String> submitters, String citation, String link) {

    public First {
      Objects.requireNonNull(use, "use");
      submitters = List.copyOf(submitters);
    }
  }

  public EntryUse {
    renderings = List.copyOf(renderings);
    pairings = List.copyOf(pairings);
    Objects.requireNonNull(uptake, "uptake");
    firsts = List.copyOf(firsts);
    lineages = List.copyOf(lineages);
    Objects.requireNonNull(coverage, "coverage");
  }
}
