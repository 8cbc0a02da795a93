package org.p5glossary.glossary.exchange;

import java.util.List;
import org.p5glossary.glossary.entry.EntryId;

/**
 * What an export wrote and what its format could not hold.
 *
 * @param entries how many entries were written
 * @param terms how many terms were written
 * @param losses what was left out, by kind
 */
public record ExportReport(int entries, int terms, List<Loss> losses) {

  public ExportReport {
    losses = List.copyOf(losses);
  }

  /**
   * A kind of thing that was left out.
   *
   * @param what the kind, for people
   * @param count how many, from 1
   * @param firstEntry the first entry that has one
   */
  public record Loss(String what, int count, EntryId firstEntry) {}
}
