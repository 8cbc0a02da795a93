package org.p5glossary.ingest.candidates;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;

/**
 * A pair of terms worth proposing: found by the program, to be judged by a person.
 *
 * @param source the term in the source language as it is written most often, never blank
 * @param target the term in the target language as it is written most often, never blank
 * @param score the higher the better; comparable within one extraction only
 * @param parts what the score is made of, the weightiest first; parts of nothing are left out
 * @param occurrences how often the two stand for each other, at least 1
 * @param evidence the passages in which they do, in order, each once; at least one
 */
public record TermCandidate(
    String source,
    String target,
    double score,
    List<ScorePart> parts,
    int occurrences,
    List<Place> evidence) {

  /**
   * Where a candidate stands.
   *
   * @param paper the paper, never null
   * @param passage the passage of the source, never null
   */
  public record Place(PaperId paper, PassageKey passage) {

    public Place {
      Objects.requireNonNull(paper, "paper");
      Objects.requireNonNull(passage, "passage");
    }
  }

  /**
   * @throws IllegalArgumentException if a term is blank, or there is no occurrence or evidence
   */
  public TermCandidate {
    parts = List.copyOf(parts);
    evidence = List.copyOf(evidence);
    if (source.isBlank() || target.isBlank() || occurrences < 1 || evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "a candidate has two terms and occurrences, but was \""
              + source
              + "\", \""
              + target
              + "\", "
              + occurrences);
    }
  }
}
