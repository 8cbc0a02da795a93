package org.p5glossary.server.report;

import java.io.PrintWriter;
import org.p5glossary.web.message.Wording;
import org.p5glossary.web.view.CheckView;
import org.p5glossary.web.view.FindingRow;

/** Reports as lines of text. */
public final class TextReport {

  /** Enough of a finding's name to name it on the command line. */
  private static final int SHORT_ID = 10;

  private final Wording wording;

  /**
   * @param wording in whose language the report is
   */
  public TextReport(Wording wording) {
    this.wording = wording;
  }

  /** Writes a report. */
  public void write(CheckView.Report report, PrintWriter out) {
    for (FindingRow row : report.findings()) {
      out.println(
          wording.text(row.severity().messageKey())
              + " · "
              + wording.text(row.kind().messageKey())
              + " · "
              + row.id().substring(0, SHORT_ID));
      out.println("  " + says(row, wording));
      row.source().ifPresent(quote -> quote("check.original", quote, out));
      row.target().ifPresent(quote -> quote("check.draft", quote, out));
      out.println();
    }
    out.println(
        wording.text("check.result", report.findings().size())
            + "; "
            + wording.text("check.sentences", report.sentences()));
    if (report.findings().isEmpty()) {
      out.println(wording.text("check.none"));
    }
    for (CheckView.Silenced silenced : report.silenced()) {
      out.println(
          "- "
              + wording.text(silenced.finding().kind().messageKey())
              + ": "
              + silenced.reason()
              + " ("
              + silenced.by()
              + ")");
    }
  }

  /** The sentence that says a finding. */
  public static String says(FindingRow row, Wording wording) {
    return wording.text(row.say().messageKey(), row.found(), row.suggestion());
  }

  private void quote(String key, FindingRow.Quote quote, PrintWriter out) {
    String place = quote.paragraph().isEmpty() ? "" : " (" + quote.paragraph() + ")";
    out.println(
        "  "
            + wording.text(key)
            + place
            + wording.text("label.separator")
            + quote.before()
            + quote.part()
            + quote.after());
  }

  /** Writes a list of terms, with tabs between the columns. */
  public void write(CheckView.Terms terms, PrintWriter out) {
    for (CheckView.TermRow row : terms.rows()) {
      out.println(
          row.term()
              + "\t"
              + String.join("; ", row.equivalents())
              + "\t"
              + row.count()
              + "\t"
              + String.join(", ", row.paragraphs()));
    }
  }
}
