package org.p5glossary.server.report;

import java.util.List;
import org.p5glossary.corpus.diff.WordDiff;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.ingest.check.CheckReport;
import org.p5glossary.ingest.check.EarlierWording;
import org.p5glossary.ingest.check.Finding;
import org.p5glossary.ingest.check.FindingKind;
import org.p5glossary.ingest.check.Place;
import org.p5glossary.ingest.check.TermList;
import org.p5glossary.web.view.CheckView;
import org.p5glossary.web.view.FindingRow;
import org.p5glossary.web.view.FindingSaying;
import org.p5glossary.web.view.FindingSeverity;

/** Findings as the pages show them. */
public final class FindingRows {

  /** A sentence that is only named is cut here, in code points. */
  private static final int LONGEST_NAMED = 120;

  private FindingRows() {}

  /** A report for a page. */
  public static CheckView.Report report(CheckReport report) {
    return new CheckView.Report(
        report.source(),
        report.target(),
        report.sourceSentences() + report.targetSentences(),
        report.findings().stream().map(finding -> row(finding, report)).toList(),
        report.silenced().stream()
            .map(
                silenced ->
                    new CheckView.Silenced(
                        row(silenced.finding(), report), silenced.reason(), silenced.by()))
            .toList());
  }

  /** A list of terms for a page. */
  public static CheckView.Terms terms(TermList list) {
    return new CheckView.Terms(
        list.source(),
        list.target(),
        list.rows().stream()
            .map(
                row ->
                    new CheckView.TermRow(
                        row.entry().value(),
                        row.term(),
                        row.equivalents(),
                        row.count(),
                        row.paragraphs()))
            .toList());
  }

  /** A finding of a report. */
  public static FindingRow row(Finding finding, CheckReport report) {
    boolean earlier = finding.kind() == FindingKind.EARLIER_WORDING;
    return new FindingRow(
        finding.id().hex(),
        org.p5glossary.web.view.FindingKind.valueOf(finding.kind().name()),
        FindingSeverity.valueOf(finding.severity().name()),
        say(finding),
        earlier ? where(finding.earlier().orElseThrow()) : shortened(finding.found()),
        String.join("; ", finding.suggestions()),
        finding.source().map(place -> quote(place, report.source())),
        finding.target().map(place -> quote(place, report.target().orElse(report.source()))),
        finding.entry().map(EntryId::value),
        changes(finding, report.target().orElse(report.source())));
  }

  /** Which sentence says a finding. */
  private static FindingSaying say(Finding finding) {
    return switch (finding.kind()) {
      case NUMBER, DATE, SYMBOL, PARAGRAPH_NUMBER -> {
        if (finding.found().isEmpty()) {
          yield FindingSaying.MISSING;
        }
        yield finding.suggestions().isEmpty() ? FindingSaying.EXTRA : FindingSaying.REPLACED;
      }
      default -> FindingSaying.valueOf(finding.kind().name());
    };
  }

  private static String where(EarlierWording wording) {
    return wording.symbol().orElse(wording.paper().value())
        + (wording.paragraph().isEmpty() ? "" : ", " + wording.paragraph());
  }

  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST_NAMED
        ? text
        : text.substring(0, text.offsetByCodePoints(0, LONGEST_NAMED)) + "…";
  }

  private static FindingRow.Quote quote(Place place, Language language) {
    return new FindingRow.Quote(
        language,
        place.paragraph(),
        place.text().substring(0, place.range().start()),
        place.quote(),
        place.text().substring(place.range().end()));
  }

  private static List<FindingRow.Change> changes(Finding finding, Language language) {
    return finding
        .earlier()
        .map(
            wording ->
                WordDiff.of(wording.target(), finding.found(), language).stream()
                    .map(
                        run ->
                            new FindingRow.Change(
                                FindingRow.Kind.valueOf(run.change().name()),
                                run.text(wording.target(), finding.found())))
                    .toList())
        .orElse(List.of());
  }
}
