package org.p5glossary.ingest.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.structure.LabelParser;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.RawBlock.Look;
import org.p5glossary.ingest.structure.RawBlock.Region;

/**
 * Finds the marks of notes in paragraphs and puts every note after the paragraph that carries its
 * mark. A note is numbered one higher than the one before; its mark is that number, glued to the
 * text on its left. One instance a file; not thread-safe.
 */
final class NoteWeaver {

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private static final Pattern NOTE_START =
      Pattern.compile("(\\d{1,3}|\\*{1,3}|[⁰¹²³⁴-⁹]{1,3})(?:[.)]?\\s+|(?<=[*⁰¹²³⁴-⁹]))(?=\\S)");

  /** A note without a mark in the text may be passed over; more than a few are not. */
  private static final int MOST_PASSED_OVER = 3;

  /** So many numbered paragraphs make a paper whose paragraphs are all numbered. */
  private static final int NUMBERED_PAPER = 5;

  /** A note: its mark and its paragraphs. */
  private static final class Note {
    private final String mark;
    private final int number;
    private final List<String> paragraphs = new ArrayList<>();
    private boolean placed;

    Note(String mark, int number) {
      this.mark = mark;
      this.number = number;
    }
  }

  /** What stands at one place of the reading order: a paragraph of the body, or a note. */
  private record Slot(String body, Note note) {}

  private final List<Slot> slots = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final List<RawBlock> blocks = new ArrayList<>();

  /** The first note whose mark may still come. */
  private int firstOpen;

  private final Budget budget;

  private NoteWeaver(Budget budget) {
    this.budget = budget;
  }

  /** The blocks of {@code drafts}: without marks and spurious blanks, each note in its place. */
  static List<RawBlock> weave(List<Draft> drafts, Budget budget) {
    NoteWeaver weaver = new NoteWeaver(budget);
    weaver.collect(drafts);
    weaver.place();
    return weaver.blocks;
  }

  private void collect(List<Draft> drafts) {
    boolean numbered = isNumbered(drafts);
    boolean quoted = false;
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.note()) {
        addNote(draft.text());
        quoted = numbered && endsWithColon(draft.text());
      } else if (quoted && belongsToNote(drafts, i)) {
        notes.get(notes.size() - 1).paragraphs.add(draft.text());
        quoted = !isLastOfNote(drafts, i);
      } else {
        quoted = false;
        slots.add(new Slot(draft.text(), null));
      }
    }
  }

  private static boolean isNumbered(List<Draft> drafts) {
    return drafts.stream().filter(draft -> !draft.note() && isNumbered(draft.text())).count()
        >= NUMBERED_PAPER;
  }

  private static boolean isNumbered(String text) {
    return !text.isEmpty()
        && Character.isDigit(text.codePointAt(0))
        && LabelParser.parse(text).isPresent();
  }

  private static boolean endsWithColon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /**
   * Where all paragraphs are numbered, what follows a note that ends with a colon and has no number
   * is what the note quotes.
   */
  private static boolean belongsToNote(List<Draft> drafts, int i) {
    String text = drafts.get(i).text();
    boolean item = LabelParser.parse(text).isPresent();
    return !isNumbered(text) && (item || isSentence(text) || endsWithColon(text));
  }

  /** A quotation ends with the sentence after its items, or the last item before a paragraph. */
  private static boolean isLastOfNote(List<Draft> drafts, int i) {
    String text = drafts.get(i).text();
    boolean item = LabelParser.parse(text).isPresent();
    return !item && !endsWithColon(text);
  }

  private static boolean isSentence(String text) {
    return text.matches("(?s).*[.。！!？?；;][\"”’»)）』」]*");
  }

  private void addNote(String text) {
    Matcher start = NOTE_START.matcher(text);
    if (start.lookingAt()) {
      String mark = start.group(1);
      int number = number(mark);
      int last = notes.isEmpty() ? 0 : notes.get(notes.size() - 1).number;
      if (number == 0 || last == 0 || number == last + 1 || number == 1) {
        Note note = new Note(plain(mark), number == 0 ? last : number);
        note.paragraphs.add(text.substring(start.end()));
        notes.add(note);
        slots.add(new Slot(null, note));
        return;
      }
    }
    if (notes.isEmpty()) {
      slots.add(new Slot(text, null));
    } else {
      notes.get(notes.size() - 1).paragraphs.add(text);
    }
  }

  private static int number(String mark) {
    String digits = plain(mark);
    return digits.startsWith("*") ? 0 : Integer.parseInt(digits);
  }

  /** The mark with plain digits for raised ones. */
  private static String plain(String mark) {
    StringBuilder out = new StringBuilder();
    mark.codePoints()
        .forEach(
            c -> {
              int raised = RAISED.indexOf(c);
              out.appendCodePoint(raised >= 0 ? '0' + raised : c);
            });
    return out.toString();
  }

  private void place() {
    List<List<Note>> after = new ArrayList<>();
    List<RawBlock> bodies = new ArrayList<>();
    for (Slot slot : slots) {
      List<Note> found = new ArrayList<>();
      bodies.add(slot.note() == null ? body(slot.body(), found) : null);
      after.add(found);
    }
    for (int i = 0; i < slots.size(); i++) {
      Note own = slots.get(i).note();
      if (own == null) {
        blocks.add(bodies.get(i));
        after.get(i).forEach(this::addBlocks);
      } else if (!own.placed) {
        addBlocks(own);
      }
    }
  }

  /** The block of a paragraph, without the marks of the notes that it carries. */
  private RawBlock body(String text, List<Note> found) {
    StringBuilder rest = new StringBuilder(text);
    List<NoteMark> marks = new ArrayList<>();
    int from = 0;
    for (TextRange place = next(rest, from, found); place != null; ) {
      Note note = found.get(found.size() - 1);
      rest.delete(place.start(), endOfBlanks(rest, place.end()));
      marks.add(new NoteMark(note.mark, place.start()));
      from = place.start();
      place = next(rest, from, found);
    }
    return block(rest.toString(), "", marks, Region.BODY);
  }

  /** The blank that set the mark off goes with it where Chinese follows. */
  private static int endOfBlanks(StringBuilder text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    boolean chinese = end < text.length() && TextAssembler.isChinese(text.codePointAt(end));
    return chinese ? end : from;
  }

  /**
   * The place of the next note's mark; the note is added to {@code found} and counted as placed.
   */
  private TextRange next(StringBuilder text, int from, List<Note> found) {
    int passed = 0;
    for (Note note : notes.subList(firstOpen, notes.size())) {
      budget.step();
      if (note.placed) {
        continue;
      }
      Matcher mark = pattern(note, passed == 0).matcher(text);
      if (mark.find(from)) {
        passed(note);
        note.placed = true;
        found.add(note);
        return new TextRange(mark.start(), mark.end());
      }
      if (++passed >= MOST_PASSED_OVER) {
        return null;
      }
    }
    return null;
  }

  /** Marks come in order: numbered notes before a found one have none and stay where they stand. */
  private void passed(Note found) {
    while (firstOpen < notes.size()
        && (notes.get(firstOpen).placed || notes.get(firstOpen).number < found.number)) {
      firstOpen++;
    }
  }

  private static Pattern pattern(Note note, boolean expected) {
    if (note.mark.startsWith("*")) {
      return Pattern.compile("(?<=[^\\s*])" + Pattern.quote(note.mark) + "(?!\\*)(?=\\s|\\W|$)");
    }
    String raised =
        note.mark
            .codePoints()
            .mapToObj(c -> RAISED.substring(c - '0', c - '0' + 1))
            .reduce("", String::concat);
    String left = expected ? "[\\p{IsHan}，。；：、！？”’》）」』…)\\]\\p{IsArabic}]" : "[，。；：、！？”’》）]";
    return Pattern.compile(
        "(?<![⁰¹²³⁴-⁹])"
            + raised
            + "(?![⁰¹²³⁴-⁹])|(?<="
            + left
            + "|[\\p{L}\"”’»)][.,;:?!\"”’»])(?<!第)"
            + note.mark
            + "(?=\\s|$|[，。；：、）”》])");
  }

  private void addBlocks(Note note) {
    note.placed = true;
    for (int i = 0; i < note.paragraphs.size(); i++) {
      blocks.add(
          block(note.paragraphs.get(i), i == 0 ? note.mark : "", List.of(), Region.FOOTNOTE));
    }
  }

  private static RawBlock block(String text, String label, List<NoteMark> marks, Region region) {
    List<TextRange> blanks = LineJoiner.spuriousBlanks(text);
    StringBuilder clean = new StringBuilder(text.length());
    int kept = 0;
    for (TextRange blank : blanks) {
      clean.append(text, kept, blank.start());
      kept = blank.end();
    }
    clean.append(text, kept, text.length());
    List<NoteMark> moved =
        marks.stream()
            .map(
                mark -> {
                  int before =
                      blanks.stream()
                          .mapToInt(b -> Math.max(0, Math.min(b.end(), mark.offset()) - b.start()))
                          .sum();
                  return new NoteMark(mark.mark(), mark.offset() - before);
                })
            .toList();
    return new RawBlock(clean.toString(), label, List.of(), moved, region, Look.UNKNOWN);
  }
}
