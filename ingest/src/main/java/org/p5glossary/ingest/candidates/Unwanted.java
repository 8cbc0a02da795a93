package org.p5glossary.ingest.candidates;

/** Which pairs of terms are never to be proposed: known ones and rejected ones. */
@FunctionalInterface
public interface Unwanted {

  /** Everything may be proposed. */
  Unwanted NOTHING = (languages, source, target) -> false;

  /**
   * @param languages the languages of the two terms
   * @param source the source term as written
   * @param target the target term as written
   */
  boolean test(LanguagePair languages, String source, String target);
}
