package org.p5glossary.corpus.symbol;

import java.util.Locale;

/** How one paper relates to another one. */
public enum PaperRelation {
  /** A new text that takes the place of the older one (Rev.). */
  REVISES,
  /** Mends errors, in one language or in all (Corr.). */
  CORRECTS,
  /** Adds to the text (Add.). */
  ADDS_TO,
  /** Changes part of the text by a decision (Amend.). */
  AMENDS,
  /** The same symbol issued again for technical reasons (a trailing asterisk). */
  REISSUES,
  /** Another symbol with the same text; read off the texts, never off the symbols. */
  SAME_TEXT_AS;

  /** The name used in output and in the store: lower case with hyphens. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The relation of a code.
   *
   * @throws IllegalArgumentException if there is no such relation
   */
  public static PaperRelation ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
