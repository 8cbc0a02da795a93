package org.p5glossary.ingest.samples;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.ingest.samples.PaperSource.Sentence;
import org.p5glossary.ingest.samples.PaperSource.Unit;
import org.p5glossary.ingest.samples.PaperSource.UnitType;

/**
 * One block, as it should be or as it was read, in a form in which the two can be compared.
 *
 * @param id the unit's name in the source, "title" or "byline"; where it stands for a block read
 * @param type code of the block type
 * @param label printed label without white space
 * @param text folded text; cells of a table row are parted by a bar
 * @param sentences folded sentences, the cells of a table row
 * @param marks note marks, each with the folded text before it counted
 * @param shown the text for people
 */
record GoldUnit(
    String id,
    String type,
    String label,
    String text,
    List<String> sentences,
    List<String> marks,
    String shown) {

  private static final Pattern NOT_COMPARED =
      Pattern.compile("[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  /** NFKC without white space, soft hyphens and marks of direction. */
  static String folded(String text) {
    return NOT_COMPARED.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
  }

  /** The title, the byline and all units of a paper in printed order. */
  static List<GoldUnit> of(PaperSource paper) {
    List<GoldUnit> units = new ArrayList<>();
    units.add(line("title", paper.value("title")));
    units.add(line("byline", paper.value("byline")));
    List<Unit> source = paper.units();
    for (int i = 0; i < source.size(); i++) {
      GoldUnit unit = of(source.get(i));
      boolean aboveTable =
          i + 1 < source.size()
              && source.get(i + 1).type() == UnitType.TABLEROW
              && source.get(i).type() == UnitType.PARA
              && source.get(i).label().isEmpty();
      units.add(aboveTable ? unit.withType(BlockType.HEADING) : unit);
    }
    return List.copyOf(units);
  }

  /** The caption of a table is set as its heading: there is no block type of its own for it. */
  private GoldUnit withType(BlockType newType) {
    return new GoldUnit(id, newType.code(), label, text, sentences, marks, shown);
  }

  /** The blocks of a document in reading order without the masthead. */
  static List<GoldUnit> of(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.type() != BlockType.MASTHEAD)
        .map(GoldUnit::of)
        .toList();
  }

  private static GoldUnit line(String kind, String text) {
    return new GoldUnit(kind, kind, "", folded(text), List.of(folded(text)), List.of(), text);
  }

  private static GoldUnit of(Unit unit) {
    boolean row = unit.type() == UnitType.TABLEROW;
    List<String> sentences =
        row ? unit.cells() : unit.sentences().stream().map(Sentence::text).toList();
    List<String> folded = sentences.stream().map(GoldUnit::folded).toList();
    List<String> marks = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < folded.size() && !row; i++) {
      Sentence sentence = unit.sentences().get(i);
      for (NoteMark mark : sentence.marks()) {
        marks.add(mark(mark, sentence.text(), before));
      }
      before += folded.get(i).length();
    }
    return new GoldUnit(
        unit.id(),
        row ? BlockType.TABLE.code() : unit.type().name().toLowerCase(Locale.ROOT),
        folded(unit.label()),
        String.join(row ? "|" : "", folded),
        folded,
        marks,
        String.join(row ? " | " : " ", sentences));
  }

  private static GoldUnit of(Block block) {
    String place =
        block.lines().isEmpty()
            ? ""
            : "page %d, %.0f points down"
                .formatted(block.lines().get(0).box().page(), block.lines().get(0).box().y());
    return new GoldUnit(
        place,
        block.type().code(),
        folded(block.label().printed()),
        String.join("|", block.cells().stream().map(GoldUnit::folded).toList()),
        block.sentenceTexts().stream().map(GoldUnit::folded).toList(),
        block.noteMarks().stream().map(mark -> mark(mark, block.text(), 0)).toList(),
        String.join(" | ", block.cells()));
  }

  private static String mark(NoteMark mark, String text, int before) {
    return mark.mark() + "@" + (before + folded(text.substring(0, mark.offset())).length());
  }

  /** A line for people: type, label, beginning and end of the text. */
  String drawn() {
    int[] points = shown.codePoints().toArray();
    String text =
        points.length <= 110
            ? shown
            : new String(points, 0, 70) + " … " + new String(points, points.length - 35, 35);
    return "%-8s %-6s %s%s".formatted(type, label, text, id.isEmpty() ? "" : "   (" + id + ")");
  }
}
