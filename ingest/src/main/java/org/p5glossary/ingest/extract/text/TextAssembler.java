package org.p5glossary.ingest.extract.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.NoteMark;

/**
 * Puts the text of one block together from pieces and note marks: cleans it, makes white space
 * single, keeps the marks' places. One instance a block; not thread-safe.
 */
public final class TextAssembler {

  /**
   * No character before this one, a radical, is of Chinese writing; most texts have none behind.
   */
  private static final int FIRST_CHINESE = 0x2E80;

  private final StringBuilder text = new StringBuilder();
  private final List<NoteMark> marks = new ArrayList<>();

  /** White space that was seen and not written yet: 0, a blank or a line feed. */
  private char pending;

  /** Adds a piece of text; line breaks and tabs count as blanks. */
  public TextAssembler append(String piece) {
    String clean = CleanText.of(piece);
    for (int i = 0; i < clean.length(); ) {
      int codePoint = clean.codePointAt(i);
      i += Character.charCount(codePoint);
      if (codePoint == '\n') {
        pending = '\n';
      } else if (codePoint == ' ' || codePoint == '\t' || codePoint == '\f') {
        pending = pending == '\n' ? '\n' : ' ';
      } else {
        writePending(codePoint);
        text.appendCodePoint(codePoint);
      }
    }
    return this;
  }

  /** Adds a note mark at the end of what was added so far. */
  public TextAssembler mark(String mark) {
    String clean = CleanText.of(mark).strip();
    if (!clean.isEmpty()) {
      marks.add(new NoteMark(clean, text.length()));
    }
    return this;
  }

  private void writePending(int next) {
    if (pending != 0 && text.length() > 0) {
      boolean lineBreak = pending == '\n';
      if (!(lineBreak && isWithoutBlanks(text.codePointBefore(text.length()), next))) {
        text.append(' ');
      }
    }
    pending = 0;
  }

  /** Chinese is written without blanks: a line break between two such characters means nothing. */
  private static boolean isWithoutBlanks(int before, int after) {
    return isChinese(before) && isChinese(after);
  }

  /** Whether a character is of Chinese writing: an ideograph or full-width punctuation. */
  static boolean isChinese(int codePoint) {
    return codePoint >= FIRST_CHINESE
        && (UnicodeScript.of(codePoint) == UnicodeScript.HAN
            || (codePoint >= 0x3001 && codePoint <= 0x303F)
            || (codePoint >= 0xFF01 && codePoint <= 0xFF60));
  }

  /** Whether nothing but blanks was added so far. */
  public boolean isBlank() {
    return text.length() == 0;
  }

  /** Whether a note mark was added. */
  public boolean hasMarks() {
    return !marks.isEmpty();
  }

  /** The text so far: NFC, without blanks at its ends. */
  public String text() {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /** The note marks so far, by offset into {@link #text()}. */
  public List<NoteMark> marks() {
    int length = text().length();
    return marks.stream()
        .map(mark -> new NoteMark(mark.mark(), Math.min(mark.offset(), length)))
        .toList();
  }
}
