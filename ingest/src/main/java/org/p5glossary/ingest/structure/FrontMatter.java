package org.p5glossary.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.ingest.structure.RawBlock.Adjustment;
import org.p5glossary.ingest.structure.RawBlock.Look;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** Types what stands before the text proper: masthead, title, subtitles, byline. */
final class FrontMatter {

  /** The title stands among the first lines: mastheads have at most a dozen fields. */
  private static final int SEARCHED = 16;

  private final List<LabelledText> blocks;
  private final double bodySize;

  FrontMatter(List<LabelledText> blocks, double bodySize) {
    this.blocks = blocks;
    this.bodySize = bodySize;
  }

  /**
   * The types of the front matter by place in the document: empty where the block belongs to the
   * text proper.
   */
  List<Optional<BlockType>> types() {
    List<Optional<BlockType>> types = new ArrayList<>();
    for (LabelledText block : blocks) {
      types.add(
          block.region() == Region.MASTHEAD ? Optional.of(BlockType.MASTHEAD) : Optional.empty());
    }
    int title = title();
    if (title < 0) {
      return types;
    }
    boolean fields = false;
    for (int i = 0; i < title; i++) {
      LabelledText block = blocks.get(i);
      fields |= block.region() == Region.MASTHEAD || FrontMatterWords.isMasthead(block.text());
    }
    for (int i = 0; i < title; i++) {
      LabelledText block = blocks.get(i);
      if (block.region() == Region.BODY) {
        boolean field = fields || FrontMatterWords.isMasthead(block.text());
        types.set(i, Optional.of(field ? BlockType.MASTHEAD : BlockType.SUBTITLE));
      }
    }
    types.set(title, Optional.of(BlockType.TITLE));
    afterTitle(title, types);
    return types;
  }

  private int title() {
    int best = -1;
    for (int i : candidates()) {
      if (best < 0
          || outranks(blocks.get(i).look(), blocks.get(best).look())
          || isFirstAfterFields(best, i)) {
        best = i;
      }
    }
    return best;
  }

  /**
   * Where looks are not known, the title is the first line after the masthead's last field: lines
   * between its fields are the organ or the conference.
   */
  private boolean isFirstAfterFields(int best, int candidate) {
    if (blocks.get(candidate).look().size() > 0) {
      return false;
    }
    return blocks.subList(best + 1, candidate).stream()
        .anyMatch(
            block -> block.region() == Region.BODY && FrontMatterWords.isMasthead(block.text()));
  }

  /** Short unlabelled blocks before the text proper that are neither masthead nor byline. */
  private List<Integer> candidates() {
    List<Integer> candidates = new ArrayList<>();
    int seen = 0;
    for (int i = 0; i < blocks.size() && seen < SEARCHED; i++) {
      LabelledText block = blocks.get(i);
      if (block.region() != Region.BODY) {
        continue;
      }
      seen++;
      String text = block.text();
      if (block.isLabelled() || !HeadingShape.isTitleText(text)) {
        break;
      }
      if (FrontMatterWords.isByline(text)) {
        // The title stands before the byline, unless the byline is all that was found.
        if (!candidates.isEmpty()) {
          break;
        }
      } else if (!FrontMatterWords.isMasthead(text)) {
        candidates.add(i);
      }
    }
    return candidates;
  }

  /** Whether {@code look} is more of a title's than {@code other}, which stands before it. */
  private static boolean outranks(Look look, Look other) {
    if (look.size() > other.size() * HeadingShape.LARGER && other.size() > 0) {
      return true;
    }
    boolean sameSize = look.size() >= other.size() / HeadingShape.LARGER;
    return sameSize && rank(look) > rank(other);
  }

  private static int rank(Look look) {
    int emphasis = look.bold() ? 2 : 0;
    return emphasis + (look.adjustment() == Adjustment.CENTRE ? 1 : 0);
  }

  private void afterTitle(int title, List<Optional<BlockType>> types) {
    Look titleLook = blocks.get(title).look();
    boolean byline = false;
    boolean adjacent = true;
    for (int i = title + 1; i < blocks.size(); i++) {
      LabelledText block = blocks.get(i);
      if (block.region() != Region.BODY) {
        continue;
      }
      String text = block.text();
      boolean front = !block.isLabelled() && TextShape.width(text) <= 6 * HeadingShape.MAX_WIDTH;
      if (front && !byline && FrontMatterWords.isByline(text)) {
        types.set(i, Optional.of(BlockType.BYLINE));
        byline = true;
      } else if (front && FrontMatterWords.isMasthead(text)) {
        types.set(i, Optional.of(BlockType.MASTHEAD));
      } else if (front && adjacent && isSubtitle(block, titleLook, i)) {
        types.set(i, Optional.of(BlockType.SUBTITLE));
      } else if (front && !byline && isBylineByPlace(block, titleLook, i)) {
        types.set(i, Optional.of(BlockType.BYLINE));
        byline = true;
      } else {
        return;
      }
      adjacent = !byline;
    }
  }

  /** A line under the title, smaller than it, that is set apart from the headings below. */
  private boolean isSubtitle(LabelledText block, Look title, int index) {
    if (!HeadingShape.isTitleText(block.text())) {
      return false;
    }
    Look look = block.look();
    if (look.outlineLevel() > 1) {
      return false; // the format says that it is a heading of the text
    }
    if (look.size() > 0 && title.size() > look.size() * HeadingShape.LARGER) {
      return HeadingShape.larger(look, bodySize) && !hasTwin(look, index);
    }
    return isSeriesLine(block.text());
  }

  /**
   * Whether a plain line stands between the title and the first heading or numbered paragraph, and
   * looks like nothing below: a byline in a language whose words for it are not known.
   */
  private boolean isBylineByPlace(LabelledText block, Look title, int index) {
    Look look = block.look();
    boolean plainer = title.bold() || title.size() > look.size() * HeadingShape.LARGER;
    if (look.size() == 0
        || look.bold()
        || look.outlineLevel() > 0
        || !plainer
        || !HeadingShape.isTitleText(block.text())) {
      return false;
    }
    List<LabelledText> below =
        blocks.subList(index + 1, blocks.size()).stream()
            .filter(b -> b.region() == Region.BODY)
            .toList();
    return !below.isEmpty()
        && (below.get(0).isLabelled() || isBoldHeading(below.get(0)))
        && below.stream()
            .noneMatch(b -> b.look().italic() == look.italic() && isPlainHeading(b, look));
  }

  private static boolean isBoldHeading(LabelledText block) {
    return block.look().bold() && HeadingShape.isTitleText(block.text());
  }

  private static boolean isPlainHeading(LabelledText block, Look look) {
    return !block.isLabelled()
        && Math.abs(block.look().size() - look.size()) < 0.5
        && block.look().bold() == look.bold()
        && block.look().adjustment() == look.adjustment()
        && HeadingShape.isTitleText(block.text());
  }

  /** Whether a later short block looks the same, which makes it one of the headings. */
  private boolean hasTwin(Look look, int index) {
    return blocks.stream()
        .skip(index + 1L)
        .filter(b -> b.region() == Region.BODY && HeadingShape.isTitleText(b.text()))
        .anyMatch(
            b -> Math.abs(b.look().size() - look.size()) < 0.5 && b.look().bold() == look.bold());
  }

  /** All capitals of a script that has them: the name of a series. */
  private static boolean isSeriesLine(String text) {
    long letters = text.codePoints().filter(Character::isUpperCase).count();
    return letters >= 8 && text.codePoints().noneMatch(Character::isLowerCase);
  }
}
