package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.NoteMark;

/** Takes raised note marks out of a line's text. */
final class ScriptMarks {

  /** How far a note mark is raised at least, in type sizes. Measured. */
  private static final double RAISED = .12;

  /** Numbers, asterisks, daggers and single letters; several may be joined by commas. */
  private static final Pattern MARK =
      Pattern.compile(
          "(?:\\d{1,3}|[*†‡§]{1,4}|[a-z])(?:\\s*[,،、]\\s*(?:\\d{1,3}|[*†‡§]{1,4}|[a-z]))*");

  private static final Pattern PART = Pattern.compile("\\s*[,،、]\\s*");

  /** What stands before a raised ending of an ordinal number or a unit's exponent. */
  private static final Pattern ORDINAL_OR_UNIT =
      Pattern.compile("(?s).*(?:(?:\\d|\\b[IVXLC]+|\\bn|\\bN)\\.?|\\b[kcm]?m)");

  private static final Pattern UNIT = Pattern.compile("(?s).*(?<![\\p{L}])[kcm]?m");

  /**
   * A line's text and its marks.
   *
   * @param text folded to NFC, without the marks
   * @param marks by offset into {@code text}
   */
  record Marked(String text, List<NoteMark> marks) {}

  private ScriptMarks() {}

  /** Splits glyphs in logical order, on a row with this baseline and size. */
  static Marked split(List<Glyph> logical, double baseline, double size) {
    StringBuilder text = new StringBuilder(logical.size() + 16);
    List<NoteMark> marks = new ArrayList<>();
    int i = 0;
    while (i < logical.size()) {
      int end = i;
      StringBuilder raised = new StringBuilder();
      while (end < logical.size() && isRaised(logical.get(end), baseline, size)) {
        raised.append(logical.get(end++).text());
      }
      if (end > i && isMark(raised.toString(), text)) {
        append(text, marks, raised.toString());
        i = end;
      } else if (end > i) {
        text.append(LineAssembler.folded(raised.toString()));
        i = end;
      } else {
        StringBuilder plain = new StringBuilder(logical.size() - end + 16);
        while (end < logical.size() && !isRaised(logical.get(end), baseline, size)) {
          plain.append(logical.get(end++).text());
        }
        text.append(LineAssembler.folded(plain.toString()));
        i = end;
      }
    }
    return trimmed(text.toString(), marks);
  }

  /** Whether a glyph is small and raised, as note marks are. */
  static boolean isRaised(Glyph glyph, double baseline, double size) {
    return glyph.size() < RowBuilder.SMALL * size && baseline - glyph.baseline() > RAISED * size;
  }

  private static boolean isMark(String raised, CharSequence before) {
    String mark = raised.strip();
    if (!MARK.matcher(mark).matches()) {
      return false;
    }
    if (Character.isLetter(mark.codePointAt(0)) && mark.length() == 1) {
      boolean ordinal = "oeast".contains(mark) && ORDINAL_OR_UNIT.matcher(before).matches();
      return !ordinal || mark.equals("a") || mark.equals("s") || mark.equals("t");
    }
    return !(mark.equals("2") || mark.equals("3")) || !UNIT.matcher(before).matches();
  }

  private static void append(StringBuilder text, List<NoteMark> marks, String raised) {
    for (String mark : PART.split(raised.strip(), -1)) {
      if (!mark.isEmpty()) {
        marks.add(new NoteMark(mark, text.length()));
      }
    }
    // A space drawn among the raised glyphs still parts words.
    if (raised.endsWith(" ")) {
      text.append(' ');
    }
  }

  private static boolean isTrim(String text) {
    return text.equals(text.strip()) && !text.contains("  ");
  }

  private static Marked trimmed(String text, List<NoteMark> marks) {
    if (marks.isEmpty() && isTrim(text)) {
      return new Marked(text, List.of());
    }
    StringBuilder result = new StringBuilder(text.length());
    int[] offsets = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = result.length();
      boolean space = text.charAt(i) == ' ';
      boolean drop = space && (result.length() == 0 || result.charAt(result.length() - 1) == ' ');
      if (!drop) {
        result.append(text.charAt(i));
      }
    }
    offsets[text.length()] = result.length();
    String stripped = result.toString().stripTrailing();
    List<NoteMark> moved =
        marks.stream()
            .map(m -> new NoteMark(m.mark(), Math.min(offsets[m.offset()], stripped.length())))
            .toList();
    return new Marked(stripped, moved);
  }
}
