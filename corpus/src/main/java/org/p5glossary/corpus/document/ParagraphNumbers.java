package org.p5glossary.corpus.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to cite the blocks of a document: by paragraph number, never by page.
 *
 * <p>"12" for a numbered paragraph and what continues it, "12 (a) (i)" for its sub-paragraphs, "n.
 * 3" for a note. In a document without paragraph numbers, and before the first number, paragraphs
 * are counted: "¶5". A heading goes by its label, "III."; what has no number has no citation.
 */
public final class ParagraphNumbers {

  private static final Pattern NUMBER = Pattern.compile("(\\p{Nd}{1,4})\\s?[.\\-–．、]?");
  private static final Pattern BULLET = Pattern.compile("[•·●▪◦‣–—*\\-]");

  private record Level(int depth, String label) {}

  private final Deque<Level> open = new ArrayDeque<>();
  private String paragraph = "";
  private int counted;

  private ParagraphNumbers() {}

  /**
   * The citations of all blocks of a document.
   *
   * @param blocks the blocks in reading order
   * @return one citation for each block, in the same order; "" where there is no number
   */
  public static List<String> of(List<Block> blocks) {
    ParagraphNumbers numbers = new ParagraphNumbers();
    List<String> citations = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      citations.add(numbers.next(block));
    }
    return List.copyOf(citations);
  }

  private String next(Block block) {
    String label = block.label().printed();
    return switch (block.type()) {
      case FOOTNOTE -> label.isEmpty() ? "n." : "n. " + label;
      case PARA -> paragraph(block, label);
      case ITEM -> item(block, label);
      case QUOTE, TABLE, ENTRY -> current(block);
      case HEADING -> {
        open.clear();
        yield label;
      }
      case TITLE, SUBTITLE, MASTHEAD, BYLINE -> "";
    };
  }

  private String paragraph(Block block, String label) {
    if (block.inFootnote()) {
      return "n.";
    }
    Matcher number = NUMBER.matcher(label);
    if (number.matches()) {
      open.clear();
      paragraph = number.group(1);
      return paragraph;
    }
    if (!label.isEmpty()) {
      return item(block, label);
    }
    open.clear();
    if (paragraph.isEmpty()) {
      counted++;
    }
    return current(block);
  }

  private String item(Block block, String label) {
    if (block.inFootnote()) {
      return "n.";
    }
    int depth = block.label().level();
    while (!open.isEmpty() && open.peekLast().depth() >= depth) {
      open.removeLast();
    }
    if (!label.isEmpty() && !BULLET.matcher(label).matches()) {
      open.addLast(new Level(depth, label));
    }
    return current(block);
  }

  private String current(Block block) {
    if (block.inFootnote()) {
      return "n.";
    }
    StringBuilder citation =
        new StringBuilder(paragraph.isEmpty() ? "¶" + Math.max(1, counted) : paragraph);
    for (Level level : open) {
      citation.append(' ').append(level.label());
    }
    return citation.toString();
  }
}
