package org.p5glossary.corpus.search;

/** In which order hits come; ties go by paper id, then by place in the paper. */
public enum SortOrder {
  /** Best first. */
  RELEVANCE,
  /** Newest paper first, papers without a date last. */
  DATE
}
