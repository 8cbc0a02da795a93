package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** The pipeline from the lines of all pages to raw blocks, stage by stage. */
final class DocumentStages {

  /**
   * A document symbol alone, as it stands in mastheads: capitals and figures parted by strokes. It
   * is metadata, not text.
   */
  private static final Pattern LONE_SYMBOL =
      Pattern.compile("[A-Z][\\p{Alnum}.]*(?:\\s?/\\s?[\\p{Alnum}.()\\[\\] -]+)+\\*{0,3}");

  /**
   * What came of the pages.
   *
   * @param blocks raw blocks in reading order, each note behind the block with its mark
   * @param furniture what is not text, in page order
   */
  record Result(List<RawBlock> blocks, List<Furniture> furniture) {}

  private DocumentStages() {}

  static Result run(List<PageLines> read) {
    List<Furniture> furniture = new ArrayList<>();
    List<PageLines> pages = new FurnitureFinder(read).without(furniture);
    TypeMetrics metrics = new TypeMetrics(pages);
    RawBlocks raw = new RawBlocks(pages, new LineJoiner(pages), metrics);

    List<RawBlock> blocks = new ArrayList<>();
    List<Line> body = new ArrayList<>();
    List<Line> notes = new ArrayList<>();
    NoteRegion noteRegion = new NoteRegion(metrics, pages);
    for (PageLines page : pages) {
      PageLines text = page;
      if (page.page() == pages.get(0).page()) {
        Masthead.Parted parted = new Masthead(metrics).part(page);
        masthead(parted.fields(), raw, blocks, furniture);
        text = page.withLines(parted.text());
      }
      NoteRegion.Parted parted = noteRegion.part(text);
      body.addAll(parted.body());
      notes.addAll(parted.notes());
    }
    List<TableFinder.Stretch> stretches =
        new TableFinder(metrics, pages).stretches(TagTrust.trusted(body, metrics));
    for (TableFinder.Stretch stretch : new RepeatedHeads(stretches).without(furniture)) {
      for (Paragraph paragraph : paragraphs(stretch, metrics)) {
        blocks.add(raw.block(paragraph));
      }
    }
    List<RawBlock> noteBlocks =
        NoteBuilder.paragraphs(TagTrust.trusted(notes, metrics), metrics).stream()
            .map(raw::block)
            .toList();
    return new Result(new NotePlacer(blocks).place(noteBlocks), furniture);
  }

  private static void masthead(
      List<List<Line>> fields, RawBlocks raw, List<RawBlock> blocks, List<Furniture> furniture) {
    for (List<Line> field : fields) {
      RawBlock block = raw.block(Paragraph.of(Region.MASTHEAD, field));
      if (LONE_SYMBOL.matcher(block.text()).matches()) {
        furniture.add(new Furniture(field.get(0).page(), block.text()));
      } else {
        blocks.add(block);
      }
    }
  }

  private static List<Paragraph> paragraphs(TableFinder.Stretch stretch, TypeMetrics metrics) {
    if (stretch.isTable()) {
      return stretch.rows().stream().map(Paragraph::row).toList();
    }
    return new Breaks(stretch.lines(), metrics)
        .paragraphs().stream().map(lines -> paragraph(lines, metrics)).toList();
  }

  /** Small type behind a mark is a note, to a table for instance, wherever it stands. */
  private static Paragraph paragraph(List<Line> lines, TypeMetrics metrics) {
    Line first = lines.get(0);
    String mark = first.leadingMark();
    if (mark.isEmpty() || first.size() >= metrics.bodySize() - .5) {
      return Paragraph.of(Region.BODY, lines);
    }
    List<Line> unmarked = new ArrayList<>(lines);
    unmarked.set(0, first.withoutLeadingMark());
    return Paragraph.note(mark, unmarked);
  }
}
