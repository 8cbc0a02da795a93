package org.p5glossary.web.view;

import java.util.Locale;

/** What a person did to pairings. */
public enum CorrectionKind implements Worded {
  VERIFY,
  MERGE,
  SPLIT,
  MOVE,
  PAIR;

  @Override
  public String messageKey() {
    return "correction." + name().toLowerCase(Locale.ROOT);
  }
}
