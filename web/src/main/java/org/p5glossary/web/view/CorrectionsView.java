package org.p5glossary.web.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The list of corrections.
 *
 * @param status the status whose corrections are listed, never null
 * @param counts how many there are of each status
 * @param rows the latest first
 * @param paging never null
 */
public record CorrectionsView(
    CorrectionStatus status,
    Map<CorrectionStatus, Integer> counts,
    List<CorrectionRow> rows,
    Paging paging) {

  public CorrectionsView {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(paging, "paging");
    counts = Map.copyOf(new EnumMap<>(counts));
    rows = List.copyOf(rows);
  }

  /** How many there are of a status. */
  public int count(CorrectionStatus one) {
    return counts.getOrDefault(one, 0);
  }
}
