package org.p5glossary.corpus.analysis;

/** Is shown the words of a text one by one, without an object for each. */
@FunctionalInterface
public interface WordVisitor {

  /**
   * A word at its place.
   *
   * @param start first UTF-16 unit, 0-based
   * @param end one past the last unit
   * @param kind what it is made of
   */
  void word(int start, int end, TokenKind kind);
}
