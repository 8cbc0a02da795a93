package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.p5glossary.glossary.review.Proposal;

/**
 * The list of proposals.
 *
 * @param request what was asked for, never null
 * @param rows in the order of the queue
 * @param paging never null
 * @param today the day on which what is due earlier is late, never null
 * @param mayPropose whether the reader may propose
 * @param mayImport whether the reader may import files
 */
public record QueueView(
    QueueRequest request,
    List<Row> rows,
    Paging paging,
    LocalDate today,
    boolean mayPropose,
    boolean mayImport) {

  /**
   * One proposal.
   *
   * @param proposal never null
   * @param name of its entry, never null
   */
  public record Row(Proposal proposal, EntryName name) {}

  public QueueView {
    Objects.requireNonNull(request, "request");
    rows = List.copyOf(rows);
    Objects.requireNonNull(paging, "paging");
    Objects.requireNonNull(today, "today");
  }

  /** Whether a proposal should have been decided. */
  public boolean late(Proposal proposal) {
    return proposal.open() && proposal.due().filter(day -> day.isBefore(today)).isPresent();
  }
}
