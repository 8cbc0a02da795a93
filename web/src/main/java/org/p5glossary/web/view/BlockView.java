package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.passage.PassageKey;

/**
 * A paragraph, heading, note or table row in a document.
 *
 * @param number number of the block in its version, 0-based
 * @param type never null
 * @param label printed label and its level, never null
 * @param sentences in order
 * @param facsimile the pages of the original that hold its first passage; empty if it has none
 * @param citation what to write after the name of the paper to cite its first passage; "" if it has
 *     no paragraph of its own
 */
public record BlockView(
    int number,
    BlockType type,
    Label label,
    List<SentenceView> sentences,
    Optional<Facsimile> facsimile,
    String citation) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public BlockView {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(label, "label");
    sentences = List.copyOf(sentences);
    Objects.requireNonNull(facsimile, "facsimile");
    Objects.requireNonNull(citation, "citation");
    Bounds.atLeast(0, number, "number");
  }

  /** The name of the first passage that begins in the block, if one does. */
  public Optional<PassageKey> firstPassage() {
    return sentences.stream().map(SentenceView::key).flatMap(Optional::stream).findFirst();
  }
}
