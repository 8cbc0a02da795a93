package org.p5glossary.web.view;

import java.util.Locale;

/** What kind of source a paper is. */
public enum SourceKind implements Worded {
  WORKING_PAPER,
  RESOLUTION,
  MEETING_RECORD,
  DOCUMENT,
  TREATY,
  COMMUNIQUE,
  JOINT_STATEMENT,
  STATEMENT,
  LETTER,
  TEXT;

  @Override
  public String messageKey() {
    return "kind." + name().toLowerCase(Locale.ROOT);
  }
}
