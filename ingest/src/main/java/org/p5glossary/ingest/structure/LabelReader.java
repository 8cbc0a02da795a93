package org.p5glossary.ingest.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.ingest.structure.ParsedLabel.Kind;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** Takes the labels off a document's blocks, those that the document as a whole confirms. */
final class LabelReader {

  /** The series a label belongs to: kind, delimiter, case. */
  private record Series(Kind kind, ParsedLabel.Delimiter delimiter, boolean upper) {
    static Series of(ParsedLabel label) {
      return new Series(
          label.kind(),
          label.delimiter(),
          label.printed().codePoints().anyMatch(Character::isUpperCase));
    }
  }

  private LabelReader() {}

  /** The blocks in order with their labels taken off; blocks that hold no text are left out. */
  static List<LabelledText> read(List<RawBlock> blocks) {
    List<Optional<ParsedLabel>> labels = blocks.stream().map(LabelReader::parse).toList();
    Map<Series, Set<Integer>> ordinals = new HashMap<>();
    for (Optional<ParsedLabel> label : labels) {
      label.ifPresent(
          l -> ordinals.computeIfAbsent(Series.of(l), s -> new HashSet<>()).add(l.ordinal()));
    }
    List<LabelledText> result = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      RawBlock block = blocks.get(i);
      Optional<ParsedLabel> label = labels.get(i).filter(l -> confirmed(l, block, ordinals));
      LabelledText.of(block, label).ifPresent(result::add);
    }
    return result;
  }

  private static Optional<ParsedLabel> parse(RawBlock block) {
    if (block.region() == Region.TABLE || block.region() == Region.MASTHEAD) {
      return Optional.empty();
    }
    // A trailing space lets a label that the format counts by itself parse like a typed one.
    return block.label().isEmpty()
        ? LabelParser.parse(block.text())
        : LabelParser.parse(block.label() + " ");
  }

  private static boolean confirmed(
      ParsedLabel label, RawBlock block, Map<Series, Set<Integer>> ordinals) {
    if (!block.label().isEmpty() || !label.needsConfirmation()) {
      return true;
    }
    boolean looksLikeHeading =
        (block.look().bold() || block.look().outlineLevel() > 0)
            && TextShape.width(block.text()) <= HeadingShape.MAX_WIDTH;
    Set<Integer> series = ordinals.getOrDefault(Series.of(label), Set.of());
    if (label.kind() == Kind.MULTILEVEL) {
      return looksLikeHeading || blockCount(ordinals) > 1;
    }
    // "I." is confirmed by "II.", which is told apart by its letters and needs no confirmation.
    return looksLikeHeading
        || series.contains(label.ordinal() + 1)
        || series.contains(label.ordinal() - 1);
  }

  /** How many series of one-part or several-part numbers the document has. */
  private static long blockCount(Map<Series, Set<Integer>> ordinals) {
    return ordinals.keySet().stream()
        .filter(s -> s.kind() == Kind.DECIMAL || s.kind() == Kind.MULTILEVEL)
        .count();
  }
}
