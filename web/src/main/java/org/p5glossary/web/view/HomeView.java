package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * The first page.
 *
 * @param coverage what is stored; no papers means that the page explains how to begin
 * @param entries number of entries
 * @param passages number of passages in all languages
 * @param examples searches to try
 * @param recent some papers, the latest first
 */
public record HomeView(
    Coverage coverage,
    int entries,
    int passages,
    List<ExampleQuery> examples,
    List<PaperRow> recent) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public HomeView {
    Objects.requireNonNull(coverage, "coverage");
    examples = List.copyOf(examples);
    recent = List.copyOf(recent);
    Bounds.atLeast(0, entries, "entries");
    Bounds.atLeast(0, passages, "passages");
  }
}
