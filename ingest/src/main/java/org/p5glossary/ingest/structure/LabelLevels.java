package org.p5glossary.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.ingest.structure.ParsedLabel.Kind;

/** How deep each labelled block stands: items by their nesting, headings by label and look. */
final class LabelLevels {

  private final List<Integer> levels = new ArrayList<>();

  LabelLevels(List<LabelledText> blocks, List<BlockType> types) {
    List<Double> headingSizes = headingSizes(blocks, types);
    List<ParsedLabel> open = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      LabelledText block = blocks.get(i);
      BlockType type = types.get(i);
      if (type == BlockType.ITEM && block.label().isPresent()) {
        levels.add(itemLevel(block.label().get(), open));
      } else if (type == BlockType.HEADING) {
        open.clear();
        levels.add(headingLevel(block, headingSizes));
      } else {
        if (type != BlockType.QUOTE && type != BlockType.FOOTNOTE) {
          open.clear();
        }
        levels.add(0);
      }
    }
  }

  /** The level of the block at {@code index}, 0 for the outermost. */
  int level(int index) {
    return levels.get(index);
  }

  /** The level of the open list that the label continues, else one deeper than the innermost. */
  private static int itemLevel(ParsedLabel label, List<ParsedLabel> open) {
    for (int depth = open.size() - 1; depth >= 0; depth--) {
      if (continues(label, open.get(depth))) {
        open.subList(depth + 1, open.size()).clear();
        open.set(depth, label);
        return depth;
      }
    }
    open.add(label);
    return open.size() - 1;
  }

  private static boolean continues(ParsedLabel label, ParsedLabel before) {
    if (label.isBullet() || before.isBullet()) {
      return label.printed().equals(before.printed());
    }
    boolean sameStyle = label.delimiter() == before.delimiter();
    if (label.kind() == before.kind()) {
      boolean later = label.ordinal() > before.ordinal();
      return sameStyle && (later || goesOnAlike(label, before));
    }
    // "(i)" after "(h)" and "(j)" after it are letters that also read as Roman numerals.
    return sameStyle
        && letterOrdinal(label).isPresent()
        && letterOrdinal(label).equals(letterOrdinal(before).map(o -> o + 1));
  }

  /** "ç" follows "c" and counts as it does; alphabets of Arabic letters have several orders. */
  private static boolean goesOnAlike(ParsedLabel label, ParsedLabel before) {
    boolean accented = label.kind() == Kind.LATIN && label.ordinal() == before.ordinal();
    boolean arabic = label.kind() == Kind.ARABIC_LETTER && label.ordinal() > 1;
    return (accented || arabic) && !label.printed().equals(before.printed());
  }

  private static Optional<Integer> letterOrdinal(ParsedLabel label) {
    if (label.kind() == Kind.LATIN) {
      return Optional.of(label.ordinal());
    }
    String letters = label.printed().replaceAll("[^ivxIVX]", "");
    boolean single = label.kind() == Kind.ROMAN && letters.length() == 1;
    return single
        ? Optional.of(Character.toLowerCase(letters.charAt(0)) - 'a' + 1)
        : Optional.empty();
  }

  private static int headingLevel(LabelledText block, List<Double> sizes) {
    if (block.look().outlineLevel() > 0) {
      return block.look().outlineLevel() - 1;
    }
    Optional<ParsedLabel> label = block.label();
    if (label.isPresent()) {
      return switch (label.get().kind()) {
        case ROMAN, ARABIC_ORDINAL -> 0;
        case HAN -> label.get().delimiter() == ParsedLabel.Delimiter.PARENTHESES ? 1 : 0;
        case LATIN, CYRILLIC, ARABIC_LETTER, LETTER -> 1;
        case MULTILEVEL -> label.get().depth() - 1;
        default -> 2;
      };
    }
    int rank = sizes.indexOf(block.look().size());
    return Math.max(0, rank);
  }

  /** The sizes of the headings, the largest first. */
  private static List<Double> headingSizes(List<LabelledText> blocks, List<BlockType> types) {
    TreeSet<Double> sizes = new TreeSet<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (types.get(i) == BlockType.HEADING) {
        sizes.add(blocks.get(i).look().size());
      }
    }
    return List.copyOf(sizes.descendingSet());
  }
}
