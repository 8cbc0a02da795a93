package org.p5glossary.ingest.sentence;

/**
 * Steps through a text around a place.
 *
 * @param text the text; places are UTF-16 offsets into it
 */
record TextWalk(String text) {

  String wordBefore(int end) {
    int start = end;
    while (start > 0) {
      int mark = text.codePointBefore(start);
      boolean inWord =
          Character.isLetterOrDigit(mark)
              || mark == '.'
              || mark == '-'
              || mark == '№'
              || mark == '°'
              || Character.getType(mark) == Character.NON_SPACING_MARK;
      if (!inWord) {
        break;
      }
      start -= Character.charCount(mark);
    }
    return text.substring(start, end);
  }

  /** "т. е", "p. ej": the last two words, joined by one blank. */
  String twoWordsBefore(int end) {
    String last = wordBefore(end);
    int gap = end - last.length();
    int before = backOverBlanks(gap);
    return before == gap ? last : wordBefore(before) + " " + last;
  }

  int backOverBlanks(int place) {
    int at = place;
    while (at > 0 && SentenceSplitter.isBlank(text.codePointBefore(at))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  int backOverClosers(int place) {
    int at = place;
    while (at > 0
        && (ClosedSpans.isCloser(text.codePointBefore(at))
            || SentenceSplitter.isBlank(text.codePointBefore(at)))) {
      at -= Character.charCount(text.codePointBefore(at));
    }
    return at;
  }

  boolean startsLower(int place) {
    int at = place;
    while (at < text.length()) {
      int mark = text.codePointAt(at);
      if (!ClosedSpans.isOpener(mark) && !SentenceSplitter.isBlank(mark)) {
        return Character.isLowerCase(mark);
      }
      at += Character.charCount(mark);
    }
    return true;
  }
}
