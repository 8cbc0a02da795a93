package org.p5glossary.ingest.candidates;

import java.util.Locale;

/**
 * A named part of a candidate's score and its weight.
 *
 * <p>The weights are the mean of three fits to the recall of a gold list of 114 concepts in three
 * papers and six languages: on all concepts and on either half. They name no word and no language
 * but by what its tagger and its script allow.
 */
enum Feature {
  /** Mean share of word links that stay inside both terms, 0 to 1. */
  CONSISTENCY(2.0),
  /** Share of the occurrences in which each term is the other's best, 0 to 1. */
  MUTUAL(1.0),
  /** How exclusively the terms stand for each other: Dice's coefficient, 0 to 1. */
  DICE(0.9),
  /** Natural log of the number of occurrences. */
  REPEATED(0.3),
  /** Difference of the numbers of content words. */
  LENGTH_GAP(-0.6),
  /** C-value of both terms: length and frequency outside of longer terms. */
  TERMHOOD(0.4),
  /** Mean log ratio of the words' frequency to that in general text, both terms. */
  KEYNESS(0.15),
  /** Number of function words in both terms. */
  LINKING_WORDS(-0.7),
  /** Terms with a comma, dash or quotation mark inside. */
  COMMA(-1.2),
  /** Terms with digits. */
  DIGIT(-0.7),
  /** Terms of one content word. */
  ONE_WORD(-1.5),
  /** Share of the occurrences inside one longer term, both terms. */
  NESTED(-0.4),
  /** Lower entropy of the words before and after, in nats, both terms. */
  FREE_EDGES(0.2),
  /** Share of neighbours that are content words, both terms. */
  CONTENT_NEIGHBOURS(-0.2),
  /** Share of the occurrences with every content word capitalised, both terms. */
  TITLE_CASE(0.3),
  /** Share of the occurrences in quotation marks, both terms. */
  QUOTED(1.6),
  /** English: share that begin with a word that begins no noun phrase. */
  BAD_FIRST(-1.3),
  /** English: share that end with neither noun nor number. */
  BAD_LAST(-1.8),
  /** English: share that follow a noun or adjective. */
  NOUN_BEFORE(-1.3),
  /** English: share that precede a noun or adjective. */
  NOUN_AFTER(-0.1),
  /** English: share with a verb inside. */
  VERB_INSIDE(-0.6),
  /** Chinese: one character. */
  ONE_CHARACTER(-0.7),
  /** Chinese: characters beyond eight. */
  MANY_CHARACTERS(-0.15);

  private final double weight;

  Feature(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** Its place in an array of values. */
  @SuppressWarnings("EnumOrdinal") // A map for each of 100,000s of pairs would not fit into memory.
  int place() {
    return ordinal();
  }

  /** The name shown with a score: lower case, words joined by hyphens. */
  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
