package org.p5glossary.web.view;

import java.util.Locale;

/** Why a correction has no place in today's texts. */
public enum CorrectionOrphan implements Worded {
  VERSION_ABSENT,
  WORDS_GONE,
  CONTEXT_CHANGED,
  SEVERAL_PLACES,
  INSIDE_SENTENCE;

  @Override
  public String messageKey() {
    return "correction.orphan." + name().toLowerCase(Locale.ROOT);
  }
}
