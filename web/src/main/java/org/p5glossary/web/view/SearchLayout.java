package org.p5glossary.web.view;

import java.util.Locale;

/** How passages are shown. */
public enum SearchLayout implements Worded {
  /** Whole, beside their counterparts. */
  PASSAGES,
  /** A line for each place, the words found under each other (keyword in context). */
  KWIC;

  /** Its value in addresses: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String messageKey() {
    return "search.view." + code();
  }
}
