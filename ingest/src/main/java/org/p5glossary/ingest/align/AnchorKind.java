package org.p5glossary.ingest.align;

/** What kind of thing stands unchanged in both languages, and how often it does. */
enum AnchorKind {
  /** A number in any digit script, as a Chinese or a Roman numeral. */
  NUMBER(.6),
  /** The name of a month. */
  MONTH(.6),
  /** The first letters of a word in the same alphabet: names, acronyms, cognates. */
  COGNATE(.3),
  /** The consonants of a word, the same across alphabets: names. */
  SKELETON(.3),
  /** A mark of punctuation that languages tend to share. */
  PUNCTUATION(.3);

  private final double initialShare;

  AnchorKind(double initialShare) {
    this.initialShare = initialShare;
  }

  /**
   * The share of such anchors that stand in the translation too, 0 to 1, before any bead is known;
   * re-estimated on the beads afterwards.
   */
  double initialShare() {
    return initialShare;
  }
}
