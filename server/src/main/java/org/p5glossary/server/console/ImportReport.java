package org.p5glossary.server.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.server.instance.FileImport;

/**
 * Imports a file and prints a line for each row that people should look at, then how many there
 * were.
 */
public final class ImportReport {

  private final Shown shown;
  private final PrintWriter out;

  /** Which rows are printed. */
  public enum Shown {
    /** All but identical rows and new ones without a remark. */
    NOTABLE,
    /** Every row. */
    ALL
  }

  /**
   * @param out takes the lines; flushed at the end, not closed
   */
  public ImportReport(Shown shown, PrintWriter out) {
    this.shown = shown;
    this.out = out;
  }

  /**
   * Shows what would happen; writes nothing.
   *
   * @return the exit code
   */
  public int dryRun(FileImport file, ImportPolicy policy) throws IOException {
    ImportSummary summary = file.dryRun(policy, this::print);
    return end(
        summary,
        summary.stopped()
            ? "nothing would be written: " + standing(file)
            : "nothing was written; repeat with --apply to write");
  }

  /**
   * Writes the file, all or none.
   *
   * @return the exit code
   */
  public int apply(FileImport file, ImportPolicy policy, String actor, IngestProgress progress)
      throws IOException {
    ImportSummary summary = file.apply(policy, actor, this::print, progress);
    return end(
        summary,
        summary.stopped()
            ? "nothing was written: " + standing(file)
            : summary.written() + " " + file.noun() + " written");
  }

  private static String standing(FileImport file) {
    return file.noun() + " are refused or conflicting (see --refused, --conflicting)";
  }

  private void print(ImportRow row) {
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

  private int end(ImportSummary summary, String words) {
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.REMARK || summary.count(outcome) > 0) {
        out.println(String.format(Locale.ROOT, "%-12s%d", outcome.code(), summary.count(outcome)));
      }
    }
    out.println(words);
    out.flush();
    boolean clean = summary.count(Outcome.REFUSED) + summary.count(Outcome.CONFLICTING) == 0;
    return clean && !summary.stopped() ? 0 : 1;
  }
}
