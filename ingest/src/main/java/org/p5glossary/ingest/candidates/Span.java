package org.p5glossary.ingest.candidates;

/**
 * A run of words that could be a term.
 *
 * @param start first word, 0-based
 * @param end one past the last word
 * @param phrase number of the phrase in its {@link PhraseTable}
 */
record Span(int start, int end, int phrase) {

  int length() {
    return end - start;
  }
}
