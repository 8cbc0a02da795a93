package org.p5glossary.ingest.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.passage.VersionText;

/** A text whose sentences can be changed, dropped and added. */
final class ChangedText {

  /** A sentence with its number in the text as it was; -1 for a new one. */
  private record Piece(int number, String text) {}

  private final VersionText original;
  private final List<List<Piece>> blocks = new ArrayList<>();
  private final List<Label> labels = new ArrayList<>();

  ChangedText(VersionText original) {
    this.original = original;
    for (Block block : original.blocks()) {
      blocks.add(new ArrayList<>());
      labels.add(block.label());
    }
    for (int i = 0; i < original.sentences().size(); i++) {
      VersionText.Sentence sentence = original.sentences().get(i);
      blocks.get(sentence.block()).add(new Piece(i, sentence.text()));
    }
  }

  String sentence(int number) {
    return original.sentences().get(number).text();
  }

  int block(int number) {
    return original.sentences().get(number).block();
  }

  /** How many sentences the block of a sentence has now. */
  int siblings(int number) {
    return blocks.get(block(number)).size();
  }

  void replace(int number, String text) {
    blocks.get(block(number)).replaceAll(p -> p.number() == number ? new Piece(number, text) : p);
  }

  void drop(int number) {
    blocks.get(block(number)).removeIf(piece -> piece.number() == number);
  }

  void addAfter(int number, String text) {
    List<Piece> pieces = blocks.get(block(number));
    int at = 0;
    while (pieces.get(at).number() != number) {
      at++;
    }
    pieces.add(at + 1, new Piece(-1 - number, text));
  }

  void label(int block, String printed) {
    labels.set(block, new Label(printed, labels.get(block).level()));
  }

  /** The number that a sentence has now; one that was added after {@code n} is {@code -1 - n}. */
  int now(int number) {
    int at = 0;
    for (List<Piece> pieces : blocks) {
      for (Piece piece : pieces) {
        if (piece.number() == number) {
          return at;
        }
        at++;
      }
    }
    throw new IllegalArgumentException("sentence " + number + " is gone");
  }

  /** The text as it is now. */
  VersionText text() {
    String gap = original.language().primary().equals("zh") ? "" : " ";
    List<Block> changed = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = original.blocks().get(i);
      StringBuilder text = new StringBuilder();
      List<TextRange> ranges = new ArrayList<>();
      for (Piece piece : blocks.get(i)) {
        text.append(text.isEmpty() ? "" : gap);
        int start = text.length();
        text.append(Normalizer.normalize(piece.text(), Normalizer.Form.NFC));
        ranges.add(new TextRange(start, text.length()));
      }
      changed.add(
          new Block(
              block.type(),
              labels.get(i),
              text.toString(),
              List.of(),
              List.of(),
              ranges,
              block.inFootnote()));
    }
    return VersionText.of(original.language(), changed);
  }
}
