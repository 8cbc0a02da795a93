package org.p5glossary.web.view;

import java.util.Locale;

/** What became of a correction. */
public enum CorrectionStatus implements Worded {
  ORPHANED,
  IN_FORCE,
  RESEGMENTED,
  SUPERSEDED,
  RETRACTED;

  /** The name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String messageKey() {
    return "correction.status." + code();
  }
}
