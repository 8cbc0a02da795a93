package org.p5glossary.web.view;

import java.util.Locale;

/** How much a finding matters. */
public enum FindingSeverity implements Worded {
  HIGH,
  MEDIUM,
  LOW;

  /** Its name in the style sheet. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String messageKey() {
    return "check.severity." + code();
  }
}
