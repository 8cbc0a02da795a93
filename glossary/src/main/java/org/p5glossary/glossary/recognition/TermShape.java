package org.p5glossary.glossary.recognition;

/** How a form that is sought relates to the term as it is written. */
enum TermShape {
  /** The term, articles aside. */
  AS_WRITTEN,
  /** Its main words, perhaps in another order. */
  REARRANGED,
  /** The beginning of a name. */
  BEGINNING,
  /** A verb before its object. */
  VERB
}
