package org.p5glossary.corpus.diff;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

/**
 * Cuts a text into words, marks and white space, nothing left out. Chinese by ICU's dictionary; a
 * boundary that falls into a character as readers see it is not one. Not thread-safe.
 */
final class WordCutter {

  private final BreakIterator words;
  private final BreakIterator characters;

  WordCutter(Language language) {
    ULocale locale = ULocale.forLocale(language.locale());
    this.words = BreakIterator.getWordInstance(locale);
    this.characters = BreakIterator.getCharacterInstance(locale);
  }

  /** The pieces in order; white space in a row is one piece. */
  List<TextRange> pieces(String text) {
    words.setText(text);
    characters.setText(text);
    List<TextRange> pieces = new ArrayList<>();
    int start = 0;
    boolean space = false;
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      if (!characters.isBoundary(end)) {
        continue;
      }
      TextRange piece = new TextRange(start, end);
      boolean blank = isSpace(piece.of(text));
      if (blank && space) {
        TextRange last = pieces.remove(pieces.size() - 1);
        piece = new TextRange(last.start(), end);
      }
      pieces.add(piece);
      space = blank;
      start = end;
    }
    return pieces;
  }

  /** What a piece is compared by: white space of any kind and length is one space. */
  static String key(String piece) {
    return isSpace(piece) ? " " : Normalizer.normalize(piece, Normalizer.Form.NFC);
  }

  private static boolean isSpace(String piece) {
    return piece.codePoints().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
