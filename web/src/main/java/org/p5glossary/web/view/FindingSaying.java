package org.p5glossary.web.view;

import java.util.Locale;

/** The sentences that say findings; each names the words found and what may stand there instead. */
public enum FindingSaying implements Worded {
  DEPRECATED_TERM,
  TERM_NOT_RENDERED,
  INCONSISTENT_TERM,
  INCONSISTENT_SENTENCE,
  /** Something stands where the original has something else. */
  REPLACED,
  /** The original has something that the draft has not. */
  MISSING,
  /** The draft has something that the original has not. */
  EXTRA,
  UNTRANSLATED,
  OMITTED,
  ADDED,
  EARLIER_WORDING;

  @Override
  public String messageKey() {
    return "check.say." + name().toLowerCase(Locale.ROOT);
  }
}
