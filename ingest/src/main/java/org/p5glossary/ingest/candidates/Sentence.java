package org.p5glossary.ingest.candidates;

import java.util.List;

/**
 * A text in words.
 *
 * @param text the text
 * @param words its words and marks in order
 */
record Sentence(String text, List<Word> words) {

  Sentence {
    words = List.copyOf(words);
  }

  int size() {
    return words.size();
  }

  Word word(int i) {
    return words.get(i);
  }
}
