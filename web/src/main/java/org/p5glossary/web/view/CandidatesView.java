package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.candidate.JoinedCandidate;

/**
 * Concepts that the papers hold and the term base lacks.
 *
 * @param rows the best first
 * @param paging never null
 */
public record CandidatesView(List<Row> rows, Paging paging) {

  /**
   * A concept.
   *
   * @param candidate never null
   * @param evidence passages that show it
   */
  public record Row(JoinedCandidate candidate, List<PassageText> evidence) {

    public Row {
      Objects.requireNonNull(candidate, "candidate");
      evidence = List.copyOf(evidence);
    }

    /** The term of a language, "" if none was found. */
    public String term(Language language) {
      if (language.equals(candidate.pivot())) {
        return candidate.term();
      }
      return candidate.pairs().stream()
          .filter(pair -> pair.language().equals(language))
          .map(pair -> pair.candidate().sourceTerm())
          .findFirst()
          .orElse("");
    }
  }

  public CandidatesView {
    rows = List.copyOf(rows);
    Objects.requireNonNull(paging, "paging");
  }
}
