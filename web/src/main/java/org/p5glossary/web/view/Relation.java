package org.p5glossary.web.view;

import java.util.Locale;

/** How another entry relates to the one on the page. */
public enum Relation implements Worded {
  BROADER,
  NARROWER,
  RELATED,
  CONTRAST,
  SUPERSEDES,
  SUPERSEDED_BY;

  @Override
  public String messageKey() {
    return "relation." + name().toLowerCase(Locale.ROOT);
  }
}
