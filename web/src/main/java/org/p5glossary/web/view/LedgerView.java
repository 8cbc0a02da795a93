package org.p5glossary.web.view;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The log of decisions, event by event, without what they say.
 *
 * @param rows the latest first
 * @param paging of all events
 * @param head the hash that holds the whole log, "" for an empty one
 * @param checked what a check found; empty if none was asked for
 */
public record LedgerView(List<Row> rows, Paging paging, String head, Optional<Checked> checked) {

  /**
   * An event.
   *
   * @param position from 1
   * @param kind code of what was decided
   * @param hash its hash
   */
  public record Row(long position, Instant time, String actor, String kind, String hash) {}

  /**
   * What a check of all hashes found.
   *
   * @param events how many were checked
   * @param broken position of the first that is not in order; empty if all are
   */
  public record Checked(long events, Optional<Long> broken) {}

  public LedgerView {
    rows = List.copyOf(rows);
    Objects.requireNonNull(paging, "paging");
    Objects.requireNonNull(head, "head");
    Objects.requireNonNull(checked, "checked");
  }
}
