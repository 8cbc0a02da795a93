package org.p5glossary.web.view;

import java.util.Locale;

/** By what a search can be narrowed. */
public enum FacetField implements Worded {
  LANGUAGE,
  YEAR,
  SUBMITTER,
  PAPER;

  /** The name of its parameter in addresses: lower case. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String messageKey() {
    return "facet." + parameter();
  }
}
