package org.p5glossary.ingest.extract.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.structure.TextShape;

/** Joins the lines of a block into one text: words that lines cut, spaces between the others. */
final class LineJoiner {

  private static final Pattern LAST_PART = Pattern.compile("[\\p{L}\\p{M}-]+$");
  private static final Pattern FIRST_PART =
      Pattern.compile("^[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");
  private static final char SOFT_HYPHEN = '\u00AD';

  /** No word is longer, in UTF-16 units. */
  private static final int LONGEST_WORD = 80;

  /** The words of the document, in lower case, as printed within lines. */
  private final Set<String> words = new HashSet<>();

  /** Whether the document cuts words at line ends: else a hyphen there is a compound's. */
  private final boolean cutsWords;

  LineJoiner(List<PageLines> pages) {
    for (PageLines page : pages) {
      boolean cut = false;
      for (Line line : page.lines()) {
        cut = collect(line.text(), cut);
      }
    }
    cutsWords = pages.stream().anyMatch(this::hasProvenCut);
  }

  /** Whether a line of the page ends in a part of a word that is printed whole elsewhere. */
  private boolean hasProvenCut(PageLines page) {
    String before = "";
    for (Line line : page.lines()) {
      Matcher last = LAST_PART.matcher(before);
      Matcher first = FIRST_PART.matcher(line.text());
      boolean proven =
          before.endsWith("-")
              && last.find()
              && first.find()
              && words.contains(
                  (last.group().substring(0, last.group().length() - 1) + first.group())
                      .toLowerCase(Locale.ROOT));
      if (proven) {
        return true;
      }
      before = line.text();
    }
    return false;
  }

  /**
   * Collects the whole words of a line.
   *
   * @param cut whether the line before ended in a hyphen, so that this one begins with half a word
   * @return whether this line ends in a hyphen
   */
  private boolean collect(String text, boolean cut) {
    boolean hyphen = text.endsWith("-") || text.endsWith("\u2010") || text.endsWith("\u00AD");
    for (int start = 0, end; start < text.length(); start = end + 1) {
      end = wordEnd(text, start);
      boolean half = (cut && start == 0) || (hyphen && end == text.length() - 1);
      if (end > start && !half) {
        words.add(text.substring(start, end).toLowerCase(Locale.ROOT));
      }
    }
    return hyphen;
  }

  /**
   * Where the word at {@code start} ends; {@code start} if none begins there. A word may hold
   * hyphens between its letters.
   */
  private static int wordEnd(String text, int start) {
    int end = start;
    for (int i = start, point; i < text.length(); i += Character.charCount(point)) {
      point = text.codePointAt(i);
      if (isLetter(point)) {
        end = i + Character.charCount(point);
      } else if (point != '-' || end < i || i == start) {
        break;
      }
    }
    return end;
  }

  private static boolean isLetter(int point) {
    int type = Character.getType(point);
    return Character.isLetter(point)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /**
   * The text of a block with its lines and marks.
   *
   * @param text NFC
   * @param lines by offset into {@code text}
   * @param marks by offset into {@code text}
   */
  record Joined(String text, List<BlockLine> lines, List<NoteMark> marks) {}

  /** Joins cells with tabs between them. */
  Joined joinCells(List<List<Line>> cells) {
    StringBuilder text = new StringBuilder();
    List<BlockLine> lines = new ArrayList<>();
    List<NoteMark> marks = new ArrayList<>();
    for (List<Line> cell : cells) {
      if (text.length() > 0) {
        text.append('\t');
      }
      append(cell, text, lines, marks);
    }
    return joined(text, lines, marks);
  }

  /** Joins the lines of a paragraph. */
  Joined join(List<Line> paragraph) {
    StringBuilder text = new StringBuilder();
    List<BlockLine> lines = new ArrayList<>();
    List<NoteMark> marks = new ArrayList<>();
    append(paragraph, text, lines, marks);
    return joined(text, lines, marks);
  }

  private static Joined joined(StringBuilder text, List<BlockLine> lines, List<NoteMark> marks) {
    String whole = text.toString();
    if (Normalizer.isNormalized(whole, Normalizer.Form.NFC)) {
      return new Joined(whole, lines, marks);
    }
    // A line that begins with a combining mark composes with the line before it.
    String normal = Normalizer.normalize(whole, Normalizer.Form.NFC);
    int length = normal.length();
    List<BlockLine> clamped =
        lines.stream()
            .map(
                l ->
                    new BlockLine(
                        new TextRange(
                            Math.min(l.range().start(), length), Math.min(l.range().end(), length)),
                        l.box()))
            .toList();
    List<NoteMark> moved =
        marks.stream().map(m -> new NoteMark(m.mark(), Math.min(m.offset(), length))).toList();
    return new Joined(normal, clamped, moved);
  }

  private void append(
      List<Line> paragraph, StringBuilder text, List<BlockLine> lines, List<NoteMark> marks) {
    int first = text.length();
    for (Line line : paragraph) {
      String next = line.text();
      if (text.length() > first && !next.isEmpty()) {
        glue(text, next);
      }
      int start = text.length();
      text.append(withoutSoftHyphens(next));
      lines.add(new BlockLine(new TextRange(start, text.length()), line.box()));
      for (NoteMark mark : line.marks()) {
        int dropped = softHyphens(next.substring(0, mark.offset()));
        marks.add(new NoteMark(mark.mark(), start + mark.offset() - dropped));
      }
    }
    // The last line may end in a soft hyphen that was kept to show the cut word.
    int end = text.length();
    if (end > first && text.charAt(end - 1) == SOFT_HYPHEN) {
      text.setCharAt(end - 1, '-');
    }
  }

  /** Soft hyphens inside a line say nothing; one at its end says that the word is cut. */
  private static String withoutSoftHyphens(String text) {
    int last = text.length() - 1;
    if (text.indexOf(SOFT_HYPHEN) < 0) {
      return text;
    }
    boolean cut = text.charAt(last) == SOFT_HYPHEN;
    return text.replace("\u00AD", "") + (cut ? "\u00AD" : "");
  }

  private static int softHyphens(String text) {
    return (int) text.chars().filter(c -> c == SOFT_HYPHEN).count();
  }

  /** Prepares the end of {@code text} for {@code next}: a space, nothing, or a hyphen less. */
  private void glue(StringBuilder text, String next) {
    int last = text.codePointBefore(text.length());
    int first = next.codePointAt(0);
    if (last == SOFT_HYPHEN) {
      text.setLength(text.length() - 1);
      return;
    }
    if (last == '-' || last == '\u2010') {
      if (isCutWord(text, next)) {
        text.setLength(text.length() - 1);
      } else if (!endsInLoneHyphen(text)) {
        return;
      } else {
        text.append(' ');
      }
      return;
    }
    boolean han = (TextShape.isHan(last) && TextShape.isHan(first)) || isCutNumber(text, next);
    boolean dash = (last == '–' || last == '—') && !endsInLoneHyphen(text);
    boolean url = last == '/' || isInUrl(text, first);
    if (!han && !dash && !url && !TextShape.isSpace(last)) {
      text.append(' ');
    }
  }

  /** Chinese and Japanese are broken anywhere, within numbers too: "第1" and "2届". */
  private static boolean isCutNumber(CharSequence text, String next) {
    if (!Character.isDigit(Character.codePointBefore(text, text.length()))
        || !Character.isDigit(next.codePointAt(0))) {
      return false;
    }
    int before = text.length();
    while (before > 0 && Character.isDigit(text.charAt(before - 1))) {
      before--;
    }
    int behind = 0;
    while (behind < next.length() && Character.isDigit(next.charAt(behind))) {
      behind++;
    }
    return before > 0
        && behind < next.length()
        && TextShape.isHan(Character.codePointBefore(text, before))
        && TextShape.isHan(next.codePointAt(behind));
  }

  private static boolean endsInLoneHyphen(CharSequence text) {
    return text.length() < 2
        || TextShape.isSpace(Character.codePointBefore(text, text.length() - 1));
  }

  private static boolean isInUrl(StringBuilder text, int first) {
    int space = text.lastIndexOf(" ") + 1;
    String word = text.substring(space);
    boolean url = word.contains("://") || word.startsWith("www.");
    boolean goesOn = Character.isLowerCase(first) || Character.isDigit(first);
    char last = word.isEmpty() ? ' ' : word.charAt(word.length() - 1);
    return url && goesOn && "_=&?%.".indexOf(last) >= 0;
  }

  /** Whether the hyphen at the end stands for a cut, not for a compound as "nuclear-weapon". */
  private boolean isCutWord(CharSequence text, String next) {
    // Only the end matters: a search through all of a long block for each line would not end.
    int from = Math.max(0, text.length() - LONGEST_WORD);
    Matcher before = LAST_PART.matcher(text.subSequence(from, text.length()));
    Matcher after = FIRST_PART.matcher(next);
    if (!before.find() || !after.find() || !Character.isLowerCase(next.codePointAt(0))) {
      return false;
    }
    String start =
        before.group().substring(0, before.group().length() - 1).toLowerCase(Locale.ROOT);
    String end = after.group().toLowerCase(Locale.ROOT);
    if (start.isEmpty()) {
      return false;
    }
    if (words.contains(start + end)) {
      return true;
    }
    if (words.contains(start + "-" + end)) {
      return false;
    }
    // Neither form is printed elsewhere: parts that are words of their own make a compound.
    return cutsWords && !(words.contains(start) && words.contains(end));
  }
}
