package org.p5glossary.server.console;

import java.io.PrintWriter;
import java.util.List;
import org.p5glossary.glossary.changes.ChangesImport;
import org.p5glossary.glossary.termbase.EntryConflict;

/** What people are told of changes that came from another instance. */
public final class ChangesReport {

  private static final int HASH_SHOWN = 12;

  private ChangesReport() {}

  /** Prints what a file brings, and every conflict that is open with it. */
  public static void print(ChangesImport.Outcome outcome, PrintWriter out) {
    out.println("from instance " + outcome.from() + ", " + outcome.created());
    outcome.fresh().entrySet().stream()
        .sorted(java.util.Comparator.comparing(made -> made.getKey().value()))
        .forEach(made -> out.println("new\t" + made.getValue() + "\tof " + made.getKey()));
    out.println("known\t" + outcome.known());
    if (outcome.withheld() > 0) {
      out.println("withheld\t" + outcome.withheld() + "\tfor others; their hashes are kept");
    }
    print(outcome.conflicts(), out);
  }

  /** Prints conflicts, a line for each side. */
  public static void print(List<EntryConflict> conflicts, PrintWriter out) {
    out.println("conflicts\t" + conflicts.size());
    for (EntryConflict conflict : conflicts) {
      for (EntryConflict.Side side : conflict.sides()) {
        out.println(
            "conflict\t"
                + conflict.entry()
                + "\t"
                + side.event().hex().substring(0, HASH_SHOWN)
                + "\t"
                + side.time()
                + "\t"
                + side.actor()
                + "\t"
                + side.entry().map(ChangesReport::terms).orElse("taken out"));
      }
    }
  }

  private static String terms(org.p5glossary.glossary.entry.Entry entry) {
    return entry.sections().stream()
        .map(
            section ->
                section.language()
                    + " "
                    + section.terms().stream()
                        .map(term -> term.text())
                        .collect(java.util.stream.Collectors.joining(", ")))
        .collect(java.util.stream.Collectors.joining("; "));
  }
}
