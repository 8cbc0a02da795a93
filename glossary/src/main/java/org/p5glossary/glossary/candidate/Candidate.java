package org.p5glossary.glossary.candidate;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;

/**
 * A pair of terms worth proposing: found by the program, to be judged by a person.
 *
 * @param sourceTerm the term in the source language, never blank
 * @param targetTerm the term in the target language, never blank
 * @param score the higher the better; comparable within one list only
 * @param parts what the score is made of, the weightiest first
 * @param occurrences how often the two stand for each other, at least 1
 * @param places the passages of the source language in which they do, in order
 */
public record Candidate(
    String sourceTerm,
    String targetTerm,
    double score,
    List<Part> parts,
    int occurrences,
    List<Place> places) {

  /**
   * One named part of a score.
   *
   * @param name what it measures, never blank
   * @param points what it adds
   */
  public record Part(String name, double points) {

    public Part {
      if (name.isBlank()) {
        throw new IllegalArgumentException("a part of a score has a name, but it was blank");
      }
    }
  }

  /**
   * Where a candidate stands.
   *
   * @param paper the paper, never null
   * @param passage the passage in the source language, never null
   */
  public record Place(PaperId paper, PassageKey passage) {

    public Place {
      Objects.requireNonNull(paper, "paper");
      Objects.requireNonNull(passage, "passage");
    }
  }

  /**
   * @throws IllegalArgumentException if a term is blank, the score is no number or there is no
   *     occurrence
   */
  public Candidate {
    parts = List.copyOf(parts);
    places = List.copyOf(places);
    if (sourceTerm.isBlank()
        || targetTerm.isBlank()
        || !Double.isFinite(score)
        || occurrences < 1) {
      throw new IllegalArgumentException(
          "a candidate has two terms, a score and occurrences, but was \""
              + sourceTerm
              + "\", \""
              + targetTerm
              + "\", "
              + score
              + ", "
              + occurrences);
    }
  }
}
