package org.p5glossary.web.view;

import java.util.Locale;

/** What people say about the use of one term (ISO 30042 administrative status). */
public enum TermStatus implements Worded {
  PROPOSED,
  AGREED,
  PREFERRED,
  ADMITTED,
  /** Should not be used; shown struck through. */
  DEPRECATED,
  /** Replaced by another; shown struck through. */
  SUPERSEDED;

  @Override
  public String messageKey() {
    return "term.status." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether the term stands struck through: readers may meet it, but should not write it. */
  public boolean avoided() {
    return this == DEPRECATED || this == SUPERSEDED;
  }
}
