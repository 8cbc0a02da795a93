package org.p5glossary.corpus.search;

import java.util.Locale;

/** Whether a version is the one that was written, or a translation of it. */
public enum Authorship {
  AUTHORED,
  TRANSLATED,
  UNKNOWN;

  /** The name used in facets and in the index: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
