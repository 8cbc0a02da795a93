package org.p5glossary.ingest.candidates;

/** Which runs of words could be a term: their edges are content words, no barrier is inside. */
final class Spans {

  /** Longer terms are titles. */
  static final int MOST_WORDS = 10;

  private static final int MOST_WORDS_OF_TITLE = 14;

  private Spans() {}

  /** Whether a term may begin with the i-th word. */
  static boolean opens(Sentence sentence, int i) {
    return sentence.word(i).content() && !sentence.word(i).joined();
  }

  /** Whether a term may end with the i-th word. */
  static boolean closes(Sentence sentence, int i) {
    return sentence.word(i).content()
        && (i + 1 == sentence.size() || !sentence.word(i + 1).joined());
  }

  /** One past the last word that a term which begins at {@code start} may reach. */
  static int reach(Sentence sentence, int start) {
    boolean title = sentence.size() <= MOST_WORDS_OF_TITLE;
    int limit = Math.min(sentence.size(), start + (title ? MOST_WORDS_OF_TITLE : MOST_WORDS));
    int end = start;
    while (end < limit && sentence.word(end).kind() != Word.Kind.BARRIER) {
      end++;
    }
    return end;
  }
}
