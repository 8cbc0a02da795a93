package org.p5glossary.web.view;

import java.util.Locale;

/** What is stored of a paper in one language. */
public enum VersionState implements Worded {
  AUTHORED,
  TRANSLATED,
  /** Stored; whether it is the original is not known. */
  PRESENT,
  /** Stored, but a scan without text. */
  NOT_READABLE,
  /** Not stored. */
  MISSING;

  @Override
  public String messageKey() {
    return "version." + name().toLowerCase(Locale.ROOT);
  }

  /** Whether the version has text to read. */
  public boolean readable() {
    return this == AUTHORED || this == TRANSLATED || this == PRESENT;
  }
}
