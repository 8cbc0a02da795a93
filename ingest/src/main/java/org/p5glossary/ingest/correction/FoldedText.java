package org.p5glossary.ingest.correction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The characters of a version without its white space, so that words are found however they are
 * split into sentences and lines; and where its sentences begin in them.
 */
final class FoldedText {

  private final String characters;
  private final int[] starts;

  FoldedText(List<String> sentences) {
    StringBuilder folded = new StringBuilder();
    starts = new int[sentences.size() + 1];
    for (int i = 0; i < sentences.size(); i++) {
      folded.append(fold(sentences.get(i)));
      starts[i + 1] = folded.length();
    }
    characters = folded.toString();
  }

  /** A text without white space. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.codePoints()
        .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point))
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  static String fold(List<String> sentences) {
    return fold(String.join("", sentences));
  }

  int length() {
    return characters.length();
  }

  /**
   * Every offset where a text stands, overlapping ones too; for no text every sentence's border.
   */
  List<Integer> occurrences(String text) {
    List<Integer> found = new ArrayList<>();
    if (text.isEmpty()) {
      Arrays.stream(starts).distinct().forEach(found::add);
      return found;
    }
    for (int at = characters.indexOf(text); at >= 0; at = characters.indexOf(text, at + 1)) {
      found.add(at);
    }
    return found;
  }

  boolean standsAt(String text, int offset) {
    return offset >= 0 && characters.startsWith(text, offset);
  }

  /** The number of the sentence that begins at an offset; -1 if it lies inside a sentence. */
  int sentenceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    // Sentences of white space alone begin where the next one does: take the first of them.
    while (found > 0 && starts[found - 1] == offset) {
      found--;
    }
    return Math.max(found, -1);
  }

  /** Whether a sentence is these words and no others. */
  boolean isSentence(int number, String folded) {
    return characters.substring(starts[number], starts[number + 1]).equals(folded);
  }
}
