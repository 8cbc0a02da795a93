package org.p5glossary.ingest.candidates;

import org.p5glossary.corpus.analysis.PartOfSpeech;

/**
 * A word or mark of a sentence.
 *
 * @param start first UTF-16 unit
 * @param end one past the last
 * @param stem what it counts as, never empty
 * @param kind how candidates treat it
 * @param joined whether only a hyphen stands between it and the word before: no edge there
 * @param part its part of speech; X where no tagger is there
 * @param shape what its letters look like
 */
record Word(
    int start, int end, String stem, Kind kind, boolean joined, PartOfSpeech part, Shape shape) {

  /** How candidates treat a word. */
  enum Kind {
    CONTENT,
    FUNCTION,
    /** A comma, dash or quotation mark: may stand inside a candidate. */
    INNER_MARK,
    /** Any other mark: ends a candidate. */
    BARRIER
  }

  /** What the letters of a word look like. */
  enum Shape {
    LOWER,
    CAPITAL,
    DIGITS
  }

  boolean content() {
    return kind == Kind.CONTENT;
  }

  /** How much the word counts in a span's consistency, as measured best: 1, .1 or 0. */
  double weight() {
    return switch (kind) {
      case CONTENT -> 1;
      case FUNCTION -> .1;
      case INNER_MARK, BARRIER -> 0;
    };
  }
}
