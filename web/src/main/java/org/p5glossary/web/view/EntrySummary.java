package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * An entry as one card in a list.
 *
 * @param id id of the entry, as in its address, never null
 * @param status never null
 * @param equivalents one per language, in the order in which they are shown
 * @param passages number of passages that use it, in all languages
 */
public record EntrySummary(
    String id, EntryStatus status, List<Equivalents> equivalents, int passages) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public EntrySummary {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(status, "status");
    equivalents = List.copyOf(equivalents);
    Bounds.atLeast(0, passages, "passages");
  }
}
