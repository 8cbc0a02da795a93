package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.TextShape;

/** Takes a note's mark that is printed as plain digits, "原则4 以及", out of the text around it. */
final class PlainMarks {

  /** Only numbers: a plain asterisk or letter stands for many things. */
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,2}");

  /** Behind Chinese and Arabic, closing marks, or a word's end with punctuation, without a blank */
  private static final String BEFORE =
      "(?<=[\\p{IsHan}，。；：、！？”’》）」』…)\\]\\p{IsArabic}]|[\\p{L}\"”’»)][.,;:?!\"”’»])(?<!第)";

  /** and before a blank, the end, or Chinese punctuation. */
  private static final String AFTER = "(?=\\s|$|[，。；：、）”》])";

  private PlainMarks() {}

  /**
   * The block with the first plain mark {@code label} made a note mark; empty if it has none. Use
   * it only where a note of that number is known to stand near.
   */
  static Optional<RawBlock> taken(RawBlock block, String label) {
    if (block.region() != RawBlock.Region.BODY
        || !NUMBER.matcher(label).matches()
        || !block.text().contains(label)) {
      return Optional.empty();
    }
    String text = block.text();
    Matcher mark = Pattern.compile(BEFORE + label + AFTER).matcher(text);
    return mark.find() ? Optional.of(without(block, label, mark)) : Optional.empty();
  }

  private static RawBlock without(RawBlock block, String label, Matcher mark) {
    String text = block.text();
    int start = mark.start();
    // The blank that set the mark off goes with it where Chinese follows.
    boolean blank =
        mark.end() + 1 < text.length()
            && text.charAt(mark.end()) == ' '
            && TextShape.isHan(text.codePointAt(mark.end() + 1));
    int end = mark.end() + (blank ? 1 : 0);
    List<BlockLine> lines = new ArrayList<>();
    for (BlockLine line : block.lines()) {
      int from = moved(line.range().start(), start, end);
      lines.add(
          new BlockLine(new TextRange(from, moved(line.range().end(), start, end)), line.box()));
    }
    List<NoteMark> marks = new ArrayList<>();
    boolean placed = false;
    for (NoteMark other : block.noteMarks()) {
      if (!placed && other.offset() >= start) {
        marks.add(new NoteMark(label, start));
        placed = true;
      }
      marks.add(new NoteMark(other.mark(), moved(other.offset(), start, end)));
    }
    if (!placed) {
      marks.add(new NoteMark(label, start));
    }
    return new RawBlock(
        text.substring(0, start) + text.substring(end),
        block.label(),
        lines,
        marks,
        block.region(),
        block.look());
  }

  /**
   * Where a place of the text is after the characters from {@code start} to {@code end} are out.
   */
  private static int moved(int place, int start, int end) {
    return place <= start ? place : Math.max(start, place - (end - start));
  }
}
