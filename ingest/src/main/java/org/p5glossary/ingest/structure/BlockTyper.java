package org.p5glossary.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.ingest.structure.RawBlock.Region;

/**
 * Decides what each block of a document is, from its label, look, place and, for the masthead and
 * the byline, wording. Stateless and thread-safe.
 */
public final class BlockTyper {

  /**
   * Blocks with labels, types and levels, in the same order; sentences are not set.
   *
   * @param blocks all blocks of one document in reading order, never null; blank ones are left out
   */
  public List<Block> type(List<RawBlock> blocks) {
    List<LabelledText> texts = LabelReader.read(blocks);
    double bodySize = bodySize(texts);
    List<Optional<BlockType>> front = new FrontMatter(texts, bodySize).types();
    List<BlockType> types = new ArrayList<>(new BodyTypes(texts, front, bodySize).types());
    EntryRuns.mark(texts, types);
    LabelLevels levels = new LabelLevels(texts, types);
    List<Block> result = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      LabelledText text = texts.get(i);
      result.add(
          new Block(
              types.get(i),
              new Label(text.printedLabel(), levels.level(i)),
              text.text(),
              text.lines(),
              text.noteMarks(),
              List.of(),
              isInsideNote(texts, types, i)));
    }
    return result;
  }

  /** Everything in the notes but the paragraph that opens a note. */
  private static boolean isInsideNote(List<LabelledText> texts, List<BlockType> types, int i) {
    return texts.get(i).region() == Region.FOOTNOTE && types.get(i) != BlockType.FOOTNOTE;
  }

  /** The type size that most characters of the body are set in; 0 if sizes are not known. */
  private static double bodySize(List<LabelledText> texts) {
    Map<Double, Integer> characters = new TreeMap<>();
    for (LabelledText text : texts) {
      if (text.region() == Region.BODY && text.look().size() > 0) {
        characters.merge(text.look().size(), text.text().length(), Integer::sum);
      }
    }
    return characters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(0.0);
  }
}
