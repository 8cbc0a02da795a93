package org.p5glossary.corpus.search;

import org.p5glossary.corpus.paper.Authorship;

/**
 * What hits can be counted by. A facet counts groups: for a query about one passage by the passages
 * that match, for a query across languages by all passages of the groups that match.
 */
public enum Facet {
  /** BCP 47 tag of the passage's language. */
  LANGUAGE,
  /** Year of the paper's date. */
  YEAR,
  /** Submitter's name. */
  SUBMITTER,
  /** Paper id. */
  PAPER,
  /** Code of {@link Authorship}. */
  AUTHORSHIP,
  /** Name of the conference. */
  CONFERENCE
}
