package org.p5glossary.server.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.ingest.pipeline.Rejection;

/** The table at the end of an ingest. */
public final class ReportTable {

  private ReportTable() {}

  /** Prints the counts, then each rejected file with its reason and hint. */
  public static void print(IngestReport report, PrintWriter out) {
    IngestReport.Totals corpus = report.corpus();
    row(out, "documents taken", report.taken());
    row(out, "already known", report.known());
    row(out, "skipped (other formats)", report.skipped());
    row(out, "rejected", report.rejected().size());
    row(out, "warnings", report.warnings());
    out.println("in the corpus now");
    row(out, "  papers", corpus.papers());
    row(out, "  language versions", corpus.versions());
    row(out, "  blocks", corpus.blocks());
    row(out, "  sentences", corpus.sentences());
    row(out, "  aligned pairs", corpus.alignedPairs());
    row(out, "  terms found", corpus.terms());
    for (String line : rejections(report.rejected())) {
      out.println(line);
    }
    out.flush();
  }

  /**
   * Prints a line for each rejected file: for people and scripts that do not see the table.
   *
   * @param err standard error
   */
  public static void complain(IngestReport report, PrintWriter err) {
    for (Rejection rejection : report.rejected()) {
      err.println(
          "p5: rejected "
              + rejection.file()
              + ": "
              + oneLine(rejection.reason())
              + "; "
              + oneLine(rejection.hint()));
    }
    err.flush();
  }

  private static String oneLine(String text) {
    return String.join(" ", text.lines().toList());
  }

  private static void row(PrintWriter out, String name, long count) {
    out.println(String.format(Locale.ROOT, "%-28s %8d", name, count));
  }

  private static List<String> rejections(List<Rejection> rejected) {
    List<String> lines = new ArrayList<>();
    for (Rejection rejection : rejected) {
      lines.add("rejected " + rejection.file());
      lines.add("  reason: " + rejection.reason());
      lines.add("  try:    " + rejection.hint());
    }
    return lines;
  }
}
