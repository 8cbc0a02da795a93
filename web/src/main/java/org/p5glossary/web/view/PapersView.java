package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * The list of papers.
 *
 * @param filter words that symbol, title or submitters must have; "" for all
 * @param papers this page of the papers
 * @param paging never null
 * @param coverage what is stored, never null
 * @param mayAdd whether the reader may add papers
 */
public record PapersView(
    String filter, List<PaperRow> papers, Paging paging, Coverage coverage, boolean mayAdd) {

  public PapersView {
    Objects.requireNonNull(filter, "filter");
    papers = List.copyOf(papers);
    Objects.requireNonNull(paging, "paging");
    Objects.requireNonNull(coverage, "coverage");
  }
}
