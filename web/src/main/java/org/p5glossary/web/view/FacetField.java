package org.p5glossary.web.view;

import java.util.Locale;

/** By what a search can be narrowed. */
public enum FacetField implements Worded {
  LANGUAGE,
  YEAR,
  SUBMITTER,
  PAPER,
  CONFERENCE,
  /** Whether the passage is in the language in which its paper was written. */
  AUTHORSHIP,
  /** Status of the entries above the passages, which it does not narrow. */
  STATUS;

  /** The name of its parameter in addresses: lower case. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String messageKey() {
    return "facet." + parameter();
  }
}
