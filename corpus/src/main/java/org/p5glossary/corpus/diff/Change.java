package org.p5glossary.corpus.diff;

/** What became of a piece of text. */
public enum Change {
  /** It stands in both texts, white space and Unicode normalization aside. */
  SAME,
  /** It stands in the earlier text only. */
  REMOVED,
  /** It stands in the later text only. */
  ADDED
}
