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

  /** How the entry on the page relates to the other. */
  public Relation inverse() {
    return switch (this) {
      case BROADER -> NARROWER;
      case NARROWER -> BROADER;
      case RELATED -> RELATED;
      case CONTRAST -> CONTRAST;
      case SUPERSEDES -> SUPERSEDED_BY;
      case SUPERSEDED_BY -> SUPERSEDES;
    };
  }

  @Override
  public String messageKey() {
    return "relation." + name().toLowerCase(Locale.ROOT);
  }
}
