package org.p5glossary.server.instance;

import java.io.PrintWriter;
import java.util.Locale;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Outcome;

/** Prints a line for each row of an import that people should look at, and how many there were. */
public final class ImportLines {

  private final Shown shown;
  private final PrintWriter out;

  /** Which rows are printed. */
  public enum Shown {
    /** All but identical rows and new ones without a remark. */
    NOTABLE,
    /** Every row. */
    ALL
  }

  ImportLines(Shown shown, PrintWriter out) {
    this.shown = shown;
    this.out = out;
  }

  void print(ImportRow row) {
    boolean quiet = row.outcome() == Outcome.IDENTICAL || row.outcome() == Outcome.NEW;
    if (shown == Shown.NOTABLE && quiet && row.remarks().isEmpty()) {
      return;
    }
    StringBuilder line = new StringBuilder();
    line.append(row.line() == 0 ? "file" : "line " + row.line()).append('\t');
    line.append(row.outcome().code()).append('\t');
    line.append(row.entry().map(Object::toString).orElse("")).append('\t');
    line.append(row.reason());
    if (!row.remarks().isEmpty()) {
      line.append(row.reason().isEmpty() ? "" : "; ").append(String.join("; ", row.remarks()));
    }
    out.println(line);
  }

  void print(ImportSummary summary) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.REMARK || summary.count(outcome) > 0) {
        out.println(String.format(Locale.ROOT, "%-12s%d", outcome.code(), summary.count(outcome)));
      }
    }
  }
}
