package org.p5glossary.ingest.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * What came of checking a draft.
 *
 * @param source language of the original, or of the one document that was checked alone
 * @param target language of the draft; empty if one document was checked alone
 * @param sourceSentences how many sentences the original has
 * @param targetSentences how many sentences the draft has
 * @param findings in the order of the text
 * @param silenced what people said not to show
 */
public record CheckReport(
    Language source,
    Optional<Language> target,
    int sourceSentences,
    int targetSentences,
    List<Finding> findings,
    List<SilencedFinding> silenced) {

  public CheckReport {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    findings = List.copyOf(findings);
    silenced = List.copyOf(silenced);
  }

  /** How many findings are of a severity. */
  public long count(Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
