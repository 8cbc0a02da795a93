package org.p5glossary.glossary.quality;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Brackets of all scripts that do not pair. */
final class Brackets {

  private static final String OPENING = "([{（［｛《〈「『【«";
  private static final String CLOSING = ")]}）］｝》〉」』】»";

  private Brackets() {}

  /** The text with its brackets paired, if they are not; empty if they are. */
  static Optional<String> repair(String text) {
    Deque<Character> open = new ArrayDeque<>();
    StringBuilder repaired = new StringBuilder();
    boolean balanced = true;
    for (int i = 0; i < text.length(); i++) {
      // Brackets are in the basic plane; halves of other characters are copied as they stand.
      char unit = text.charAt(i);
      int closes = CLOSING.indexOf(unit);
      if (OPENING.indexOf(unit) >= 0) {
        open.push(unit);
      } else if (closes >= 0) {
        boolean pairs = !open.isEmpty() && sameKind(open.peek(), closes);
        if (!pairs) {
          balanced = false;
          continue;
        }
        open.pop();
      }
      repaired.append(unit);
    }
    while (!open.isEmpty()) {
      balanced = false;
      repaired.append(CLOSING.charAt(OPENING.indexOf(open.pop())));
    }
    return balanced ? Optional.empty() : Optional.of(repaired.toString());
  }

  /** Full-width and half-width forms of one bracket pair with each other in many texts. */
  private static boolean sameKind(char opening, int closing) {
    int open = OPENING.indexOf(opening);
    return open == closing || (open < 6 && closing < 6 && open % 3 == closing % 3);
  }
}
