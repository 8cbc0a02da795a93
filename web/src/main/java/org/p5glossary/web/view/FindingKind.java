package org.p5glossary.web.view;

import java.util.Locale;

/** What a check of a draft can find. */
public enum FindingKind implements Worded {
  DEPRECATED_TERM,
  TERM_NOT_RENDERED,
  INCONSISTENT_TERM,
  INCONSISTENT_SENTENCE,
  NUMBER,
  DATE,
  SYMBOL,
  PARAGRAPH_NUMBER,
  UNTRANSLATED,
  OMITTED,
  ADDED,
  EARLIER_WORDING;

  /** Its name in forms. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String messageKey() {
    return "check.kind." + code();
  }
}
