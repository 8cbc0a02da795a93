package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.glossary.rendering.Divergence;

/**
 * Where papers say a concept otherwise than the term base.
 *
 * @param request what was asked, never null
 * @param rows the most important first
 * @param silenced what a person said not to show
 * @param paging of the rows, never null
 */
public record DivergencesView(
    DivergencesRequest request, List<Row> rows, List<Silenced> silenced, Paging paging) {

  /**
   * A divergence.
   *
   * @param divergence never null
   * @param name of the entry, never null
   * @param paper what people call the paper, never null
   * @param text the sentences with the words marked
   * @param original those of the original; empty for a term that is not to be used
   * @param wanted the terms to use, the recommended ones first; may be empty
   */
  public record Row(
      Divergence divergence,
      EntryName name,
      String paper,
      List<Segment> text,
      List<Segment> original,
      List<String> wanted) {

    public Row {
      Objects.requireNonNull(divergence, "divergence");
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(paper, "paper");
      text = List.copyOf(text);
      original = List.copyOf(original);
      wanted = List.copyOf(wanted);
    }
  }

  /**
   * A divergence that is not shown.
   *
   * @param row never null
   * @param reason why, never blank
   * @param by who said so
   */
  public record Silenced(Row row, String reason, String by) {}

  public DivergencesView {
    Objects.requireNonNull(request, "request");
    rows = List.copyOf(rows);
    silenced = List.copyOf(silenced);
    Objects.requireNonNull(paging, "paging");
  }
}
