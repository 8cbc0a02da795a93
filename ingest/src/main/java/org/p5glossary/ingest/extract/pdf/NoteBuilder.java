package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** Makes notes of the lines at the foot of all pages; a note may go on over pages. */
final class NoteBuilder {

  /** A note's mark that is not raised: a number or asterisks, then text. */
  private static final Pattern PLAIN_MARK =
      Pattern.compile("(\\d{1,3}|[*†‡§]{1,4})[.)]?[\\s\\p{Z}]+(?=\\S)|([*†‡§]{1,4})(?=\\p{L})");

  private NoteBuilder() {}

  /** The paragraphs of all notes in order; each note's first carries its mark. */
  static List<Paragraph> paragraphs(List<Line> lines, TypeMetrics metrics) {
    List<Paragraph> result = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    String mark = "";
    int last = 0;
    for (Line line : lines) {
      String found = mark(line, last);
      if (!found.isEmpty()) {
        close(mark, open, metrics, result);
        mark = found;
        last = number(found, last);
        open.add(withoutMark(line, found));
      } else {
        open.add(line);
      }
    }
    close(mark, open, metrics, result);
    return result;
  }

  private static void close(
      String mark, List<Line> open, TypeMetrics metrics, List<Paragraph> result) {
    if (open.isEmpty()) {
      return;
    }
    boolean first = true;
    for (List<Line> lines : new Breaks(List.copyOf(open), metrics).paragraphs()) {
      result.add(
          first && !mark.isEmpty()
              ? Paragraph.note(mark, lines)
              : Paragraph.of(Region.FOOTNOTE, lines));
      first = false;
    }
    open.clear();
  }

  /** The mark of the note that begins on the line; empty if none does. */
  private static String mark(Line line, int last) {
    String raised = line.leadingMark();
    if (!raised.isEmpty()) {
      boolean number = Character.isDigit(raised.codePointAt(0));
      return !number || follows(raised, last) ? raised : "";
    }
    Matcher plain = PLAIN_MARK.matcher(line.text());
    if (!plain.lookingAt()) {
      return "";
    }
    String mark = plain.group(1) == null ? plain.group(2) : plain.group(1);
    boolean number = Character.isDigit(mark.codePointAt(0));
    return !number || Integer.parseInt(mark) == last + 1 || (last == 0) ? mark : "";
  }

  /**
   * A raised number opens a note if it comes next; numbering may begin anew, or skip a lost one.
   */
  private static boolean follows(String mark, int last) {
    int number = Integer.parseInt(mark);
    return number == 1 || last == 0 || (number > last && number <= last + 3);
  }

  private static int number(String mark, int last) {
    return Character.isDigit(mark.codePointAt(0)) ? Integer.parseInt(mark) : last;
  }

  private static Line withoutMark(Line line, String mark) {
    if (line.leadingMark().equals(mark)) {
      return line.withoutLeadingMark();
    }
    Matcher plain = PLAIN_MARK.matcher(line.text());
    int start = plain.lookingAt() ? plain.end() : 0;
    return line.withText(line.text().substring(start), LineAssembler.shifted(line.marks(), -start));
  }
}
