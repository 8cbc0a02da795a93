package org.p5glossary.server.http;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.p5glossary.web.view.AlignedRow;
import org.p5glossary.web.view.BlockView;
import org.p5glossary.web.view.Segment;
import org.p5glossary.web.view.SentenceView;

/**
 * Cuts the text of a paper into parts that fit a page each. The same text in the same languages is
 * always cut in the same places.
 */
final class DocumentParts {

  /** A page has 150 KB at most, of which its head and foot take up to 20. */
  private static final int MOST_BYTES = 120_000;

  /** What the markup takes around a row, a block, a sentence and a term; measured, in bytes. */
  private static final int A_ROW = 450;

  private static final int A_BLOCK = 420;
  private static final int A_SENTENCE = 55;
  private static final int A_TERM = 75;

  private final List<List<AlignedRow>> parts = new ArrayList<>();

  /**
   * @param rows all of a paper, in reading order
   */
  DocumentParts(List<AlignedRow> rows) {
    List<AlignedRow> part = new ArrayList<>();
    int bytes = 0;
    for (AlignedRow row : rows) {
      int size = size(row);
      if (!part.isEmpty() && bytes + size > MOST_BYTES) {
        parts.add(part);
        part = new ArrayList<>();
        bytes = 0;
      }
      part.add(row);
      bytes += size;
    }
    parts.add(part);
  }

  private static int size(AlignedRow row) {
    return A_ROW
        + Stream.of(row.left(), row.right(), row.third())
            .flatMap(List::stream)
            .mapToInt(DocumentParts::size)
            .sum();
  }

  private static int size(BlockView block) {
    int bytes = A_BLOCK;
    for (SentenceView sentence : block.sentences()) {
      bytes += A_SENTENCE;
      for (Segment segment : sentence.text()) {
        bytes += segment.text().getBytes(StandardCharsets.UTF_8).length;
        bytes += segment.entry().isPresent() ? A_TERM : 0;
      }
    }
    return bytes;
  }

  /** How many there are, at least 1. */
  int count() {
    return parts.size();
  }

  /**
   * The rows of a part.
   *
   * @param number from 1
   */
  List<AlignedRow> part(int number) {
    return parts.get(number - 1);
  }

  /** The number of the part that a block of the left version stands in; 1 if there is none. */
  int partOf(int block) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).stream()
          .flatMap(row -> row.left().stream())
          .anyMatch(one -> one.number() == block)) {
        return i + 1;
      }
    }
    return 1;
  }
}
