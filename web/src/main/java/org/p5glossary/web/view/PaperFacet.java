package org.p5glossary.web.view;

import java.util.Locale;

/** By what the list of papers can be narrowed. */
public enum PaperFacet implements Worded {
  YEAR("facet.year"),
  SUBMITTER("facet.submitter"),
  CONFERENCE("facet.conference"),
  /** A language in which there is text to read. */
  LANGUAGE("papers.facet.language"),
  /** The language in which a paper was written. */
  ORIGINAL("papers.facet.original"),
  /** An official language in which there is nothing to read. */
  MISSING("papers.facet.missing"),
  /** Whom a paper is for, among those whom the reader belongs to. */
  AUDIENCE("papers.facet.audience");

  private final String key;

  PaperFacet(String key) {
    this.key = key;
  }

  /** The name of its parameter in addresses: lower case. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String messageKey() {
    return key;
  }
}
