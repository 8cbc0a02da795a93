package org.p5glossary.ingest.align;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.TextRange;

/**
 * The gold units of a paper as blocks.
 *
 * @param units the name of each block's unit
 * @param blocks the blocks
 */
record GoldBlocks(List<String> units, List<Block> blocks) {
  private static final Pattern FIELD = Pattern.compile("\"(unit|type|label)\": \"([^\"]*)\"");

  static GoldBlocks read(String paper, String language) throws IOException {
    Path folder = GoldTexts.SHARED.resolve("papers").resolve(paper);
    List<String> units = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    for (String line : GoldTexts.lines(folder.resolve(paper + "." + language + ".units.jsonl"))) {
      String unit = field(line, "unit");
      String type = field(line, "type");
      BlockType blockType = type.equals("meta") ? BlockType.MASTHEAD : BlockType.ofCode(type);
      units.add(unit);
      blocks.add(block(blockType, new Label(field(line, "label"), 0), GoldTexts.sentences(line)));
    }
    return new GoldBlocks(units, blocks);
  }

  /** A block of sentences, joined by spaces. */
  static Block block(BlockType type, Label label, List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<TextRange> ranges = new ArrayList<>();
    for (String sentence : sentences) {
      text.append(text.length() == 0 ? "" : " ");
      int start = text.length();
      text.append(Normalizer.normalize(sentence, Normalizer.Form.NFC));
      ranges.add(new TextRange(start, text.length()));
    }
    return new Block(type, label, text.toString(), List.of(), List.of(), ranges, false);
  }

  private static String field(String line, String name) {
    Matcher matcher = FIELD.matcher(line);
    while (matcher.find()) {
      if (matcher.group(1).equals(name)) {
        return matcher.group(2);
      }
    }
    return "";
  }
}
