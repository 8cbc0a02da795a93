package org.p5glossary.corpus.analysis;

/** What a token is made of. */
public enum TokenKind {
  /** A run of letters, perhaps with digits. */
  WORD,
  /** A run of digits with their separators, folded to ASCII digits. */
  NUMBER,
  /** One Han character or one kana: words of such scripts are runs of these tokens. */
  IDEOGRAPH,
  /** An elided article or pronoun before an apostrophe: the l' of l'arme. */
  ELISION
}
