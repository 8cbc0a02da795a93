package org.p5glossary.ingest.candidates;

/** A named part of a candidate's score and its weight. */
enum Feature {
  CONSISTENCY(1.5),
  MUTUAL(1),
  DICE(.5),
  REPEATED(.35),
  LENGTH_GAP(-.7),
  TERMHOOD(.3),
  KEYNESS(.15),
  LINKING_WORDS(-.8),
  COMMA(-1.5),
  DIGIT(-.8),
  ONE_WORD(-.8),
  LONG(-.5),
  NESTED(-.4),
  FREE_EDGES(.25),
  CONTENT_NEIGHBOURS(-.25),
  TITLE_CASE(.7),
  QUOTED(.7),
  BAD_FIRST(-.8),
  BAD_LAST(-1.8),
  NOUN_BEFORE(-.7),
  NOUN_AFTER(-.6),
  VERB_INSIDE(-.6),
  ONE_CHARACTER(-.7),
  MANY_CHARACTERS(-.15);

  private final double weight;

  Feature(double weight) {
    this.weight = weight;
  }

  double weight() {
    return weight;
  }

  /** The name shown with a score: lower case, words joined by hyphens. */
  String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
