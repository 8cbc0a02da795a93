package org.p5glossary.ingest.metadata;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.Rendition;

/**
 * One line from the head of a document.
 *
 * @param text as extracted, NFC
 * @param plain the same with plain blanks and digits
 * @param place where it stands
 */
record MastheadLine(String text, String plain, Place place) {

  /** Where a line stands; the surer a place, the earlier it comes. */
  enum Place {
    MASTHEAD("masthead"),
    PAGE_MARGIN("margin of the first page"),
    BEGINNING("beginning of the text");

    private final String words;

    Place(String words) {
      this.words = words;
    }

    String words() {
      return words;
    }
  }

  /** Blocks from the start among which masthead fields stand in a text without layout. */
  private static final int FIRST_BLOCKS = 12;

  /** A longer block is running text, in UTF-16 units. */
  private static final int LONGEST_FIELD = 160;

  /** The lines of the head of {@code rendition}: masthead first, then margin, then first blocks. */
  static List<MastheadLine> of(Rendition rendition) {
    List<MastheadLine> lines = new ArrayList<>();
    for (Block block : rendition.blocks()) {
      if (block.type() == BlockType.MASTHEAD) {
        add(lines, block.text(), Place.MASTHEAD);
      }
    }
    for (Furniture furniture : rendition.furniture()) {
      if (furniture.page() <= 1) {
        add(lines, furniture.text(), Place.PAGE_MARGIN);
      }
    }
    for (Block block : rendition.blocks().stream().limit(FIRST_BLOCKS).toList()) {
      if (!block.label().isEmpty() || block.text().length() > LONGEST_FIELD) {
        break;
      }
      if (block.type() != BlockType.MASTHEAD
          && block.type() != BlockType.TITLE
          && block.type() != BlockType.BYLINE) {
        add(lines, block.text(), Place.BEGINNING);
      }
    }
    return List.copyOf(lines);
  }

  private static void add(List<MastheadLine> lines, String text, Place place) {
    text.lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> lines.add(new MastheadLine(line, PrintedText.plain(line), place)));
  }
}
