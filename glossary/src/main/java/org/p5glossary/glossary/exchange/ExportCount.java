package org.p5glossary.glossary.exchange;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.glossary.entry.Administration;
import org.p5glossary.glossary.entry.EntryId;

/** Counts what an export writes and leaves out. Confined to one thread. */
public final class ExportCount {

  private final Map<String, ExportReport.Loss> losses = new LinkedHashMap<>();
  private int entries;
  private int terms;

  /** Counts an entry. */
  public void entry() {
    entries++;
  }

  /** Counts a term. */
  public void term() {
    terms++;
  }

  /** Notes that {@code count} things of a kind were left out; none is not noted. */
  public void lose(String what, int count, EntryId entry) {
    if (count > 0) {
      losses.merge(
          what,
          new ExportReport.Loss(what, count, entry),
          (old, more) -> new ExportReport.Loss(what, old.count() + more.count(), old.firstEntry()));
    }
  }

  /** Notes that none of this was written. */
  public void loseAdministration(Administration administration, EntryId entry) {
    lose("references and pictures", administration.references().size(), entry);
    lose("transactions of other programs", administration.transactions().size(), entry);
    lose("scopes", administration.scopes().size(), entry);
  }

  /** What was counted. */
  public ExportReport report() {
    return new ExportReport(entries, terms, List.copyOf(losses.values()));
  }
}
