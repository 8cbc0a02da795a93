package org.p5glossary.web.view;

import java.util.Locale;

/** What form of its concept a term is (ISO 30042 term type). */
public enum TermType implements Worded {
  FULL_FORM,
  SHORT_FORM,
  ACRONYM,
  ABBREVIATION,
  VARIANT,
  PHRASE,
  /** Found by search, never recommended. */
  LOOKUP_FORM;

  @Override
  public String messageKey() {
    return "term.type." + name().toLowerCase(Locale.ROOT);
  }
}
