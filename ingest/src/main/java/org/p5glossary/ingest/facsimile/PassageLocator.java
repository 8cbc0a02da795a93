package org.p5glossary.ingest.facsimile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.corpus.document.TextRange;

/**
 * Finds words on the pages of a document, whatever file the words were read from: they are compared
 * by letters and digits alone. Immutable and thread-safe.
 */
public final class PassageLocator {

  /** A block with its folded text, and where that begins in the folded text of the document. */
  private record FoldedBlock(Block block, FoldedText folded, int start) {
    int end() {
      return start + folded.text().length();
    }
  }

  private final List<FoldedBlock> blocks;
  private final String text;

  private PassageLocator(List<FoldedBlock> blocks, String text) {
    this.blocks = blocks;
    this.text = text;
  }

  /**
   * Looks in these blocks.
   *
   * @param blocks blocks of a document with pages, in reading order
   */
  public static PassageLocator of(List<Block> blocks) {
    List<FoldedBlock> folded = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Block block : blocks) {
      FoldedText own = FoldedText.of(block.text());
      folded.add(new FoldedBlock(block, own, text.length()));
      text.append(own.text());
    }
    return new PassageLocator(List.copyOf(folded), text.toString());
  }

  /** Every place where words stand, in reading order, without overlaps; empty if nowhere. */
  public List<PagePlace> find(String words) {
    List<PagePlace> places = new ArrayList<>();
    occurrences(words).forEach(range -> place(range).ifPresent(places::add));
    return places;
  }

  /**
   * The place where words stand that is nearest to where they should be.
   *
   * @param words the words, perhaps of several sentences or blocks
   * @param share where in the document they should be: 0 at its beginning, 1 at its end
   * @return empty if they stand nowhere on a page
   */
  public Optional<PagePlace> nearest(String words, double share) {
    double expected = share * text.length();
    return occurrences(words).stream()
        .min(Comparator.comparingDouble(range -> Math.abs(range.start() - expected)))
        .flatMap(this::place);
  }

  private List<TextRange> occurrences(String words) {
    String sought = FoldedText.of(words).text();
    List<TextRange> found = new ArrayList<>();
    if (sought.isEmpty()) {
      return found;
    }
    int at = text.indexOf(sought);
    while (at >= 0) {
      found.add(new TextRange(at, at + sought.length()));
      at = text.indexOf(sought, at + sought.length());
    }
    return found;
  }

  private Optional<PagePlace> place(TextRange range) {
    List<PageBox> boxes = new ArrayList<>();
    for (int i = firstBlock(range.start()); i < blocks.size(); i++) {
      FoldedBlock block = blocks.get(i);
      if (block.start() >= range.end()) {
        break;
      }
      boxes.addAll(boxes(block, range));
    }
    return boxes.isEmpty() ? Optional.empty() : Optional.of(new PagePlace(boxes));
  }

  /** The last block that begins at or before a unit. */
  private int firstBlock(int unit) {
    int low = 0;
    int high = blocks.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (blocks.get(middle).start() <= unit) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private static List<PageBox> boxes(FoldedBlock block, TextRange range) {
    int from = Math.max(range.start(), block.start()) - block.start();
    int to = Math.min(range.end(), block.end()) - block.start();
    if (from >= to) {
      return List.of();
    }
    TextRange words = new TextRange(block.folded().origin(from), block.folded().origin(to - 1) + 1);
    return block.block().lines().stream()
        .filter(line -> line.range().overlaps(words))
        .map(BlockLine::box)
        .toList();
  }
}
