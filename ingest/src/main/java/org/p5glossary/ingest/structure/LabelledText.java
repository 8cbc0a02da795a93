package org.p5glossary.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.TextRange;

/**
 * A raw block with its label taken off: what the typing stages work on.
 *
 * @param raw the block as extracted
 * @param label its label, confirmed; empty if it has none
 * @param text the text after the label, without white space at its ends, never blank
 * @param lines the printed lines, by offset into {@code text}
 * @param noteMarks the note marks, by offset into {@code text}
 */
record LabelledText(
    RawBlock raw,
    Optional<ParsedLabel> label,
    String text,
    List<BlockLine> lines,
    List<NoteMark> noteMarks) {

  /** The block with {@code label} taken off its text; empty if nothing but the label is left. */
  static Optional<LabelledText> of(RawBlock raw, Optional<ParsedLabel> label) {
    boolean inText = label.isPresent() && raw.label().isEmpty();
    int from = inText ? Math.min(label.get().textStart(), raw.text().length()) : 0;
    int start = from;
    String whole = raw.text();
    while (start < whole.length() && TextShape.isSpace(whole.codePointAt(start))) {
      start += Character.charCount(whole.codePointAt(start));
    }
    int end = whole.length();
    while (end > start && TextShape.isSpace(whole.codePointBefore(end))) {
      end -= Character.charCount(whole.codePointBefore(end));
    }
    if (start == end) {
      return Optional.empty();
    }
    TextRange kept = new TextRange(start, end);
    return Optional.of(
        new LabelledText(raw, label, kept.of(whole), lines(raw, kept), noteMarks(raw, kept)));
  }

  private static List<BlockLine> lines(RawBlock raw, TextRange kept) {
    List<BlockLine> lines = new ArrayList<>();
    for (BlockLine line : raw.lines()) {
      TextRange range =
          new TextRange(clamp(line.range().start(), kept), clamp(line.range().end(), kept));
      lines.add(new BlockLine(range, line.box()));
    }
    return lines;
  }

  private static List<NoteMark> noteMarks(RawBlock raw, TextRange kept) {
    return raw.noteMarks().stream()
        .map(mark -> new NoteMark(mark.mark(), clamp(mark.offset(), kept)))
        .toList();
  }

  private static int clamp(int offset, TextRange kept) {
    return Math.max(kept.start(), Math.min(offset, kept.end())) - kept.start();
  }

  /** The printed label; empty if there is none. */
  String printedLabel() {
    return raw.label().isEmpty() ? label.map(ParsedLabel::printed).orElse("") : raw.label();
  }

  RawBlock.Look look() {
    return raw.look();
  }

  RawBlock.Region region() {
    return raw.region();
  }

  boolean isLabelled() {
    return !printedLabel().isEmpty();
  }
}
