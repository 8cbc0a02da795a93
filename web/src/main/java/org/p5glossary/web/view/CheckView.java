package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;

/**
 * The page to check a draft, and what came of it.
 *
 * @param notices what to tell first
 * @param report the findings; empty before a draft was given
 * @param terms the terms of one document; empty unless that was asked for
 * @param maySilence whether the reader may say that a finding is not to be shown
 */
public record CheckView(
    List<Notice> notices, Optional<Report> report, Optional<Terms> terms, boolean maySilence) {

  /**
   * The findings of a check.
   *
   * @param source language of the original
   * @param target language of the draft; empty for one document alone
   * @param sentences how many sentences were checked
   * @param findings in the order of the text
   * @param silenced what is not shown, and why
   */
  public record Report(
      Language source,
      Optional<Language> target,
      int sentences,
      List<FindingRow> findings,
      List<Silenced> silenced) {

    public Report {
      Objects.requireNonNull(source, "source");
      findings = List.copyOf(findings);
      silenced = List.copyOf(silenced);
    }
  }

  /**
   * A finding that is not shown.
   *
   * @param finding never null
   * @param reason why
   * @param by who said so
   */
  public record Silenced(FindingRow finding, String reason, String by) {}

  /**
   * The terms of a document with their equivalents.
   *
   * @param source language of the document
   * @param target language of the equivalents
   * @param rows in order of first appearance
   */
  public record Terms(Language source, Language target, List<TermRow> rows) {

    public Terms {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A term of the document.
   *
   * @param entry id of its entry
   * @param term as it stands there first
   * @param equivalents the recommended ones first
   * @param count how often it stands there
   * @param paragraphs where
   */
  public record TermRow(
      String entry, String term, List<String> equivalents, int count, List<String> paragraphs) {

    public TermRow {
      equivalents = List.copyOf(equivalents);
      paragraphs = List.copyOf(paragraphs);
    }
  }

  public CheckView {
    notices = List.copyOf(notices);
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(terms, "terms");
  }

  /** The page before anything was checked. */
  public static CheckView empty(List<Notice> notices) {
    return new CheckView(notices, Optional.empty(), Optional.empty(), false);
  }
}
