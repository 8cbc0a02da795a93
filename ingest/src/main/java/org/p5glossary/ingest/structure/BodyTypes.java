package org.p5glossary.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.ingest.structure.ParsedLabel.Delimiter;
import org.p5glossary.ingest.structure.RawBlock.Look;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** Types the text proper, block by block in order. */
final class BodyTypes {

  /** Indent of a quotation from the paragraphs around it, at least, in points (a third of a cm). */
  private static final double QUOTE_INDENT = 9;

  /** Headings in plain type run over two lines at most. */
  private static final int MOST_HEADING_LINES = 2;

  private final List<LabelledText> blocks;
  private final List<Optional<BlockType>> front;
  private final double bodySize;
  private final List<BlockType> types = new ArrayList<>();

  /** The last number of the paragraphs numbered in one series; 0 before the first. */
  private int lastNumber;

  BodyTypes(List<LabelledText> blocks, List<Optional<BlockType>> front, double bodySize) {
    this.blocks = blocks;
    this.front = front;
    this.bodySize = bodySize;
  }

  List<BlockType> types() {
    for (int i = 0; i < blocks.size(); i++) {
      types.add(front.get(i).isPresent() ? front.get(i).get() : type(i));
    }
    return types;
  }

  private BlockType type(int i) {
    LabelledText block = blocks.get(i);
    if (block.region() == Region.TABLE) {
      return BlockType.TABLE;
    }
    if (block.region() == Region.FOOTNOTE) {
      return noteType(i);
    }
    if (block.isLabelled()) {
      return block.label().map(label -> labelled(i, label)).orElse(BlockType.ITEM);
    }
    if (HeadingShape.isHeading(block, bodySize) && !isListIntroduced(i)) {
      return BlockType.HEADING;
    }
    if (isQuote(i)) {
      return BlockType.QUOTE;
    }
    return isBareHeading(i) ? BlockType.HEADING : BlockType.PARA;
  }

  private BlockType noteType(int i) {
    LabelledText block = blocks.get(i);
    if (!block.raw().label().isEmpty()) {
      return BlockType.FOOTNOTE;
    }
    if (block.isLabelled()) {
      return BlockType.ITEM;
    }
    int previous = previous(i, Region.FOOTNOTE);
    if (previous < 0) {
      return BlockType.FOOTNOTE;
    }
    boolean inQuote =
        types.get(previous) == BlockType.QUOTE
            || types.get(previous) == BlockType.ITEM
            || TextShape.endsWithColon(blocks.get(previous).text());
    return inQuote ? BlockType.QUOTE : BlockType.PARA;
  }

  private BlockType labelled(int i, ParsedLabel label) {
    LabelledText block = blocks.get(i);
    return switch (label.kind()) {
      case BULLET, DASH -> BlockType.ITEM;
      case MULTILEVEL -> heading(block) ? BlockType.HEADING : BlockType.PARA;
      case DECIMAL -> decimal(i, label);
      case ROMAN, LATIN, CYRILLIC -> {
        boolean lower = label.printed().codePoints().anyMatch(Character::isLowerCase);
        boolean item = lower || label.delimiter() != Delimiter.DOT;
        yield item && block.look().outlineLevel() == 0 ? BlockType.ITEM : headingOrPara(block);
      }
      case LETTER -> heading(block) ? BlockType.HEADING : BlockType.ITEM;
      case HAN, ARABIC_LETTER, ARABIC_ORDINAL -> {
        boolean item =
            label.delimiter() == Delimiter.PARENTHESES
                || label.delimiter() == Delimiter.CLOSING_PARENTHESIS;
        yield item && !heading(block) ? BlockType.ITEM : headingOrPara(block);
      }
    };
  }

  /** A labelled block that a sentence fills is a paragraph: speeches count theirs 一、二、. */
  private BlockType headingOrPara(LabelledText block) {
    boolean heading = heading(block) || HeadingShape.isTitleText(block.text());
    return heading ? BlockType.HEADING : BlockType.PARA;
  }

  private BlockType decimal(int i, ParsedLabel label) {
    LabelledText block = blocks.get(i);
    if (heading(block)) {
      return BlockType.HEADING;
    }
    boolean enclosed =
        label.delimiter() == Delimiter.PARENTHESES
            || label.delimiter() == Delimiter.CLOSING_PARENTHESIS
            || label.delimiter() == Delimiter.NONE;
    boolean next = label.ordinal() == lastNumber + 1;
    int previous = previous(i, Region.BODY);
    boolean listed =
        previous >= 0
            && (types.get(previous) == BlockType.ITEM
                || TextShape.endsWithColon(blocks.get(previous).text()));
    if (enclosed || (!next && listed)) {
      return BlockType.ITEM;
    }
    lastNumber = label.ordinal();
    return BlockType.PARA;
  }

  private boolean heading(LabelledText block) {
    return HeadingShape.isHeading(block, bodySize);
  }

  /** After a colon an italic or centred line is what was announced, not a heading. */
  private boolean isListIntroduced(int i) {
    int previous = previous(i, Region.BODY);
    Look look = blocks.get(i).look();
    return previous >= 0
        && !look.bold()
        && look.outlineLevel() == 0
        && TextShape.endsWithColon(blocks.get(previous).text());
  }

  private boolean isQuote(int i) {
    int previous = previous(i, Region.BODY);
    if (previous < 0 || front.get(previous).isPresent()) {
      return false;
    }
    LabelledText block = blocks.get(i);
    LabelledText before = blocks.get(previous);
    double indented = block.look().indent() - before.look().indent();
    boolean smaller = bodySize > 0 && block.look().size() * HeadingShape.LARGER < bodySize;
    if (types.get(previous) == BlockType.QUOTE) {
      return Math.abs(indented) < 2 && (block.look().indent() > QUOTE_INDENT || smaller);
    }
    boolean announced = TextShape.endsWithColon(before.text());
    boolean apart = indented > QUOTE_INDENT || smaller || block.look().italic();
    return announced && (apart || isUnnumbered(before, block) || TextShape.isQuoted(block.text()));
  }

  /**
   * Where looks are not known but paragraphs are numbered, one without a number that a numbered one
   * announces is quoted.
   */
  private boolean isUnnumbered(LabelledText before, LabelledText block) {
    return block.look().size() == 0
        && lastNumber > 1
        && before.label().filter(label -> label.kind() == ParsedLabel.Kind.DECIMAL).isPresent();
  }

  /**
   * A heading that no look tells: a short line without an end mark, and text after it. Some fonts
   * say nothing of their weight, as Arabic ones.
   */
  private boolean isBareHeading(int i) {
    LabelledText block = blocks.get(i);
    if (block.look().size() > 0 && block.lines().isEmpty()) {
      return false; // formats without lines state their looks, weight included
    }
    boolean isShort =
        block.look().size() > 0
            ? block.lines().size() <= MOST_HEADING_LINES
            : HeadingShape.isShort(block.text());
    if (!isShort || !HeadingShape.isTitleText(block.text()) || block.look().italic()) {
      return false;
    }
    int previous = previous(i, Region.BODY);
    boolean announced = previous >= 0 && TextShape.endsWithColon(blocks.get(previous).text());
    int next = next(i);
    boolean followed = next >= 0 && blocks.get(next).region() == Region.BODY;
    return !announced && followed;
  }

  /** The next block that is no note; -1 if there is none. */
  private int next(int i) {
    for (int j = i + 1; j < blocks.size(); j++) {
      if (blocks.get(j).region() != Region.FOOTNOTE) {
        return j;
      }
    }
    return -1;
  }

  private int previous(int i, Region region) {
    for (int j = i - 1; j >= 0; j--) {
      if (blocks.get(j).region() == region) {
        return j;
      }
      if (region == Region.FOOTNOTE) {
        return -1;
      }
    }
    return -1;
  }
}
