package org.p5glossary.ingest.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;

/**
 * What the structure of two documents says about a bead of blocks: types and printed labels agree
 * or not. Labels are soft evidence: lists may sort differently by language, and numbers may be
 * misread.
 */
final class StructureEvidence implements BeadEvidence {
  /** Nats; the base is how seldom extraction gives two versions of a block different types. */
  private static final double SAME_TYPE = .7;

  private static final double SIMILAR_TYPE = 0;
  private static final double OTHER_TYPE = -1.5;
  private static final double NOTE_AGAINST_TEXT = -4;
  private static final double UNIQUE_LABEL = 6;
  private static final double SAME_LABEL = 3;
  private static final double SAME_BULLET = .7;
  private static final double OTHER_LABEL = -5;
  private static final double ONE_LABEL_ONLY = -1.5;
  private static final double LABEL_INSIDE = -3;

  private final List<Unit> source;
  private final List<Unit> target;

  StructureEvidence(List<Block> source, List<Block> target) {
    this.source = units(source);
    this.target = units(target);
  }

  @Override
  public double nats(int sourceEnd, int sourceUnits, int targetEnd, int targetUnits) {
    if (sourceUnits == 0 || targetUnits == 0) {
      return 0;
    }
    Unit first = source.get(sourceEnd - sourceUnits);
    Unit other = target.get(targetEnd - targetUnits);
    return types(first, other)
        + labels(first, other)
        + inside(source, sourceEnd, sourceUnits)
        + inside(target, targetEnd, targetUnits);
  }

  /** Whether both blocks carry the same label and no other block of their type carries it. */
  boolean sharesUniqueLabel(int sourceBlock, int targetBlock) {
    Unit first = source.get(sourceBlock);
    Unit other = target.get(targetBlock);
    return first.unique() && other.unique() && intersects(first, other);
  }

  private static double types(Unit first, Unit other) {
    if (first.note() != other.note()) {
      return NOTE_AGAINST_TEXT;
    }
    if (first.type() == other.type()) {
      return SAME_TYPE;
    }
    return first.group().equals(other.group()) ? SIMILAR_TYPE : OTHER_TYPE;
  }

  private static double labels(Unit first, Unit other) {
    if (first.places().isEmpty() && other.places().isEmpty()) {
      return first.labelled() && other.labelled()
          ? SAME_BULLET
          : first.labelled() == other.labelled() ? 0 : ONE_LABEL_ONLY;
    }
    if (first.places().isEmpty() || other.places().isEmpty()) {
      return ONE_LABEL_ONLY;
    }
    if (!intersects(first, other)) {
      return OTHER_LABEL;
    }
    return first.unique() && other.unique() ? UNIQUE_LABEL : SAME_LABEL;
  }

  private static double inside(List<Unit> units, int end, int count) {
    double nats = 0;
    for (int i = end - count + 1; i < end; i++) {
      nats += units.get(i).labelled() ? LABEL_INSIDE : 0;
    }
    return nats;
  }

  private static boolean intersects(Unit first, Unit other) {
    return first.places().stream().anyMatch(other.places()::contains);
  }

  private static List<Unit> units(List<Block> blocks) {
    Map<String, Integer> seen = new HashMap<>();
    List<Unit> plain = blocks.stream().map(StructureEvidence::unit).toList();
    for (Unit unit : plain) {
      unit.keys().forEach(key -> seen.merge(key, 1, Integer::sum));
    }
    return plain.stream()
        .map(
            unit ->
                unit.withUnique(
                    !unit.places().isEmpty()
                        && unit.keys().stream().allMatch(key -> seen.get(key) == 1)))
        .toList();
  }

  private static Unit unit(Block block) {
    boolean note = block.inFootnote() || block.type() == BlockType.FOOTNOTE;
    return new Unit(
        block.type(),
        note,
        !block.label().isEmpty(),
        LabelOrdinal.of(block.label().printed()),
        false);
  }

  /** What counts of a block. */
  private record Unit(
      BlockType type, boolean note, boolean labelled, Set<Integer> places, boolean unique) {

    Unit withUnique(boolean nowUnique) {
      return new Unit(type, note, labelled, places, nowUnique);
    }

    /** Types that extraction takes for one another. */
    String group() {
      return switch (type) {
        case TITLE, SUBTITLE, HEADING -> "head";
        case MASTHEAD, BYLINE, ENTRY -> "front";
        case PARA, ITEM, QUOTE -> "text";
        case FOOTNOTE -> "note";
        case TABLE -> "table";
      };
    }

    Set<String> keys() {
      Set<String> keys = new HashSet<>();
      places.forEach(place -> keys.add(type + " " + place));
      return keys;
    }
  }
}
