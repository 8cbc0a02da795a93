package org.p5glossary.ingest.sentence;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/**
 * Which places of a text stand inside brackets or quotation marks.
 *
 * <p>Only pairs count: a bracket or quotation mark that is never closed, or never opened, encloses
 * nothing, so that it cannot swallow the rest of the text.
 */
final class ClosedSpans {

  private static final Map<Integer, Integer> CLOSER_OF =
      Map.ofEntries(
          pair('(', ')'),
          pair('[', ']'),
          pair('{', '}'),
          pair('（', '）'),
          pair('［', '］'),
          pair('【', '】'),
          pair('〔', '〕'),
          pair('《', '》'),
          pair('〈', '〉'),
          pair('「', '」'),
          pair('『', '』'),
          pair('«', '»'),
          pair('“', '”'),
          pair('‘', '’'),
          pair('„', '“'),
          pair('‹', '›'));

  /** The straight quotation mark opens and closes: its neighbours tell which. */
  private static final int STRAIGHT = '"';

  /**
   * Marks that may be open at once; deeper ones push the outermost out, and the search stays short.
   */
  private static final int MOST_OPEN = 32;

  /** Those openers that begin a quotation. */
  private static final String QUOTES = "\"“‘«„‹「『";

  private final BitSet inside;

  private record Open(int mark, int closer, int offset) {}

  private ClosedSpans(BitSet inside) {
    this.inside = inside;
  }

  private static Map.Entry<Integer, Integer> pair(int opener, int closer) {
    return Map.entry(opener, closer);
  }

  /** Finds the pairs of {@code text}. */
  static ClosedSpans of(String text) {
    BitSet inside = new BitSet(text.length());
    Deque<Open> open = new ArrayDeque<>();
    int offset = 0;
    while (offset < text.length()) {
      int mark = text.codePointAt(offset);
      if (mark == ' ' || Character.isLetterOrDigit(mark)) {
        // Nearly every character: no need to ask what it opens or closes.
        offset += Character.charCount(mark);
        continue;
      }
      if (isApostrophe(text, offset, mark)) {
        offset++;
        continue;
      }
      Open match = closes(mark, open, text, offset);
      if (match != null) {
        while (!open.pop().equals(match)) {
          // What was opened inside and not closed encloses nothing.
        }
        if (!isWhole(text, match.offset(), offset)) {
          inside.set(match.offset() + 1, offset + 1);
        }
      } else if (CLOSER_OF.containsKey(mark)) {
        open.push(new Open(mark, CLOSER_OF.get(mark), offset));
      } else if (mark == STRAIGHT && opensStraight(text, offset)) {
        open.push(new Open(mark, STRAIGHT, offset));
      }
      if (open.size() > MOST_OPEN) {
        open.removeLast();
      }
      offset += Character.charCount(mark);
    }
    return new ClosedSpans(inside);
  }

  /**
   * Whether a pair of quotation marks holds the whole text but a stop: the sentences of a quotation
   * that stands alone end as any others.
   */
  private static boolean isWhole(String text, int opener, int closer) {
    return QUOTES.indexOf(text.charAt(opener)) >= 0
        && text.substring(0, opener).isBlank()
        && text.substring(closer + 1).codePoints().allMatch(ClosedSpans::isBlankOrStop);
  }

  private static boolean isBlankOrStop(int mark) {
    return SentenceSplitter.isBlank(mark) || ".。．".indexOf(mark) >= 0;
  }

  /** Whether a pair is still open between the units before and at {@code offset}. */
  boolean contains(int offset) {
    return inside.get(offset);
  }

  /** Every mark that can close a pair, for skipping over them behind a full stop. */
  static boolean isCloser(int mark) {
    return mark == STRAIGHT || CLOSERS.contains(mark);
  }

  /** Every mark that can open a pair. */
  static boolean isOpener(int mark) {
    return mark == STRAIGHT || CLOSER_OF.containsKey(mark);
  }

  private static final List<Integer> CLOSERS = List.copyOf(new ArrayList<>(CLOSER_OF.values()));

  private static Open closes(int mark, Deque<Open> open, String text, int offset) {
    if (mark == STRAIGHT && opensStraight(text, offset) && !followsText(text, offset)) {
      return null;
    }
    for (Open candidate : open) {
      if (candidate.closer() == mark) {
        return candidate;
      }
    }
    return null;
  }

  private static boolean opensStraight(String text, int offset) {
    int next = offset + 1;
    return next < text.length() && !Character.isWhitespace(text.codePointAt(next));
  }

  private static boolean followsText(String text, int offset) {
    if (offset == 0) {
      return false;
    }
    int before = text.codePointBefore(offset);
    return !Character.isWhitespace(before) && !CLOSER_OF.containsKey(before);
  }

  // d’Irlande, l’étendue, States’: an apostrophe, not a closing mark, unless ‘ is open; inside a
  // word it is one even then.
  private static boolean isApostrophe(String text, int offset, int mark) {
    if (mark != '’' && mark != '‘') {
      return false;
    }
    int next = offset + 1;
    return offset > 0
        && next < text.length()
        && Character.isLetter(text.codePointBefore(offset))
        && Character.isLetter(text.codePointAt(next));
  }
}
