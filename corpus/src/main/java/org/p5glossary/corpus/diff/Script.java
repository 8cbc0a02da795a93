package org.p5glossary.corpus.diff;

/**
 * A stretch of an edit script over two sequences.
 *
 * @param change never null
 * @param beforeStart first item in the earlier sequence, 0-based
 * @param beforeEnd one past the last
 * @param afterStart first item in the later sequence, 0-based
 * @param afterEnd one past the last
 */
record Script(Change change, int beforeStart, int beforeEnd, int afterStart, int afterEnd) {

  /** The number of items, of the side that has some. */
  int size() {
    return Math.max(beforeEnd - beforeStart, afterEnd - afterStart);
  }
}
