package org.p5glossary.ingest.check;

import org.p5glossary.corpus.document.TextRange;

/**
 * A thing in a sentence that its translation must hold too.
 *
 * @param kind what it is
 * @param key its normal form, equal in all languages
 * @param range where it stands in the sentence
 * @param surface as it stands there
 * @param sentence number of the sentence within its side, 0-based
 */
record Figure(FindingKind kind, String key, TextRange range, String surface, int sentence) {

  /** Prefix of the keys of months, which are no numbers: "m4". */
  static final String MONTH = "m";

  boolean isMonth() {
    return key.startsWith(MONTH);
  }
}
