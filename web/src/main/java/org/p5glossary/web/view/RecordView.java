package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What was signed on a day, to print.
 *
 * @param day UTC, never null
 * @param lines in order of time
 * @param head hash of the last event of the ledger, "" for an empty one
 */
public record RecordView(LocalDate day, List<Line> lines, String head) {

  /**
   * A stance.
   *
   * @param said never null
   * @param name of the entry, never null
   * @param term the main term of the section today
   */
  public record Line(SectionView.Said said, EntryName name, String term) {}

  public RecordView {
    Objects.requireNonNull(day, "day");
    lines = List.copyOf(lines);
    Objects.requireNonNull(head, "head");
  }
}
