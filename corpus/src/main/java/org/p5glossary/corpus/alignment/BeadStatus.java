package org.p5glossary.corpus.alignment;

import java.util.Locale;

/** Who made a bead: the aligner or a person. */
public enum BeadStatus {
  AUTOMATIC,
  VERIFIED;

  /** The name used in output and in the store: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The status of a code.
   *
   * @throws IllegalArgumentException if there is no such status
   */
  public static BeadStatus ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
