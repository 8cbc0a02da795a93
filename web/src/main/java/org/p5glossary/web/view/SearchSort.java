package org.p5glossary.web.view;

import java.util.Locale;

/** In which order passages are shown. */
public enum SearchSort implements Worded {
  RELEVANCE,
  DATE;

  /** Its value in addresses: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String messageKey() {
    return "search.sort." + code();
  }
}
