package org.p5glossary.glossary.entry;

import java.util.Objects;
import org.p5glossary.corpus.paper.Authorship;

/**
 * How far a term can be relied on, and why.
 *
 * @param degree never null
 * @param explanation for people, in English, never blank
 */
public record TermReliability(Reliability degree, String explanation) {

  public TermReliability {
    Objects.requireNonNull(degree, "degree");
    Objects.requireNonNull(explanation, "explanation");
  }

  /** The editor's judgement if there is one, else what follows from the evidence. */
  public static TermReliability of(Term term) {
    return term.reliability()
        .map(
            judged ->
                new TermReliability(
                    judged.degree(),
                    judged.reason().isEmpty() ? "set by an editor" : judged.reason()))
        .orElseGet(() -> ofEvidence(term));
  }

  private static TermReliability ofEvidence(Term term) {
    long written = papers(term, Authorship.AUTHORED);
    long translated = papers(term, Authorship.TRANSLATED);
    String found = "papers written in the language: " + written + "; translations: " + translated;
    if (written >= 2) {
      return new TermReliability(Reliability.VERY_RELIABLE, found);
    }
    if (written == 1 || translated >= 2) {
      return new TermReliability(Reliability.RELIABLE, found);
    }
    if (!term.evidence().isEmpty()) {
      return new TermReliability(Reliability.MINIMUM, found);
    }
    boolean quoted = term.contexts().stream().anyMatch(context -> !context.source().isEmpty());
    return quoted
        ? new TermReliability(Reliability.MINIMUM, "a context with its source, no passage")
        : new TermReliability(Reliability.NOT_VERIFIED, "no passage");
  }

  private static long papers(Term term, Authorship authorship) {
    return term.evidence().stream()
        .filter(evidence -> evidence.authorship() == authorship)
        .map(evidence -> evidence.passage().paper())
        .distinct()
        .count();
  }
}
