package org.p5glossary.corpus.document;

import java.text.Normalizer;
import java.util.List;
import java.util.Objects;

/**
 * One block of a document in reading order: a title, paragraph, item, note, table row …
 *
 * <p>The text is NFC, without the label and without note marks. Immutable and thread-safe.
 *
 * @param type what the block is, never null
 * @param label its printed label and level, never null
 * @param text its text, NFC, never null or blank; cells of a table row are joined by a tab
 * @param lines its printed lines in order; empty where the format has no pages
 * @param noteMarks footnote marks in order of offset; never null
 * @param sentences sentences in order: they do not overlap and lie inside the text; empty until the
 *     sentence stage has run
 * @param inFootnote whether the block (a quotation, an item) is part of a footnote
 */
public record Block(
    BlockType type,
    Label label,
    String text,
    List<BlockLine> lines,
    List<NoteMark> noteMarks,
    List<TextRange> sentences,
    boolean inFootnote) {

  /**
   * @throws IllegalArgumentException if the text is blank or not NFC, or a range or mark lies
   *     outside the text or out of order
   */
  public Block {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(text, "text");
    lines = List.copyOf(lines);
    noteMarks = List.copyOf(noteMarks);
    sentences = List.copyOf(sentences);
    if (text.isBlank()) {
      throw new IllegalArgumentException("block text is blank");
    }
    if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      throw new IllegalArgumentException("block text is not NFC: \"" + text + "\"");
    }
    int previousEnd = 0;
    for (TextRange sentence : sentences) {
      if (sentence.start() < previousEnd || sentence.end() > text.length()) {
        throw new IllegalArgumentException(
            "sentence " + sentence + " overlaps or lies outside a text of " + text.length());
      }
      previousEnd = sentence.end();
    }
    for (BlockLine line : lines) {
      if (line.range().end() > text.length()) {
        throw new IllegalArgumentException(
            "line " + line.range() + " lies outside a text of " + text.length());
      }
    }
    for (NoteMark mark : noteMarks) {
      if (mark.offset() > text.length()) {
        throw new IllegalArgumentException(
            "note mark at " + mark.offset() + " lies outside a text of " + text.length());
      }
    }
  }

  /** The same block with its sentences set. */
  public Block withSentences(List<TextRange> newSentences) {
    return new Block(type, label, text, lines, noteMarks, newSentences, inFootnote);
  }

  /** The same block as another type. */
  public Block withType(BlockType newType) {
    return new Block(newType, label, text, lines, noteMarks, sentences, inFootnote);
  }

  /** The texts of the sentences, in order. */
  public List<String> sentenceTexts() {
    return sentences.stream().map(range -> range.of(text)).toList();
  }

  /** The cells of a table row, in order; the whole text for any other block. */
  public List<String> cells() {
    return type == BlockType.TABLE ? List.of(text.split("\t", -1)) : List.of(text);
  }
}
