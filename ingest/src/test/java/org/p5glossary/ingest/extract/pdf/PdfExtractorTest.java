package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.Extraction.Extracted;
import org.p5glossary.ingest.extract.Extraction.Rejected;
import org.p5glossary.ingest.extract.ExtractionLimits;

class PdfExtractorTest {

  private static final String[] FULL = {
    "The delegations that took part in the first meeting of the working group agreed on a",
    "list of terms which every delegation explained in its own language, and decided that the",
    "list would be kept open for further proposals until the end of the following session of",
    "the group."
  };

  @TempDir private Path folder;

  @Test
  void partsParagraphsByTheirDistance() throws IOException {
    Rendition rendition = read(new PdfFixture().page().lines(70, 200, FULL).lines(70, 260, FULL));

    assertThat(rendition.blocks()).extracting(Block::type).containsOnly(BlockType.PARA);
    assertThat(rendition.blocks())
        .extracting(Block::text)
        .containsExactly(String.join(" ", FULL), String.join(" ", FULL));
    assertThat(rendition.warnings()).isEmpty();
  }

  @Test
  void linesPointAtTheirTextAndTheirPlace() throws IOException {
    Block block = read(new PdfFixture().page().lines(70, 200, FULL)).blocks().get(0);

    assertThat(block.lines())
        .extracting(line -> line.range().of(block.text()))
        .containsExactly(FULL);
    PageBox first = block.lines().get(0).box();
    assertThat(first.page()).isEqualTo(1);
    assertThat(first.x()).isBetween(69.0, 72.0);
    assertThat(first.y()).isBetween(190.0, 193.0);
    assertThat(first.y() + first.height()).isBetween(201.0, 204.0);
  }

  @Test
  void joinsAParagraphOverAPageAndLeavesTheFurnitureOut() throws IOException {
    Rendition rendition = read(overPages());

    assertThat(rendition.blocks()).extracting(Block::text).contains(String.join(" ", FULL));
    assertThat(rendition.blocks())
        .extracting(Block::text)
        .noneMatch(text -> text.contains("WORKING GROUP") || text.matches(".*\\d/\\d.*"));
    assertThat(rendition.furniture())
        .extracting(Furniture::text)
        .contains("WORKING GROUP ON TERMS", "1/2", "2/2");
    Block joined =
        rendition.blocks().stream()
            .filter(b -> b.lines().get(b.lines().size() - 1).box().page() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(joined.text()).isEqualTo(String.join(" ", FULL));
    assertThat(joined.lines()).extracting(l -> l.box().page()).containsExactly(1, 1, 2, 2);
  }

  private static PdfFixture overPages() {
    return new PdfFixture()
        .page()
        .line(70, 40, "WORKING GROUP ON TERMS")
        .lines(70, 600, FULL)
        .lines(70, 720, Arrays.copyOfRange(FULL, 0, 2))
        .line(300, 800, "1/2")
        .page()
        .line(70, 40, "WORKING GROUP ON TERMS")
        .lines(70, 80, Arrays.copyOfRange(FULL, 2, 4))
        .lines(70, 200, FULL)
        .line(300, 800, "2/2");
  }

  @Test
  void aPlainNumberIsAMarkIfItsNoteStandsOnThePage() throws IOException {
    PdfFixture fixture =
        new PdfFixture()
            .page()
            .lines(
                70,
                200,
                "The lamps of both towers were lit.7 They are kept by the villages in turn, as the",
                "group had proposed in 8 of its reports, and the oil is paid for by the harbour.")
            .lines(70, 300, FULL)
            .rule(70, 700, 100)
            .sized(70, 712, 8, "7 The list of lamps is kept by the secretariat of the group.");
    List<Block> blocks = read(fixture).blocks();

    assertThat(blocks)
        .extracting(Block::type)
        .containsExactly(BlockType.PARA, BlockType.FOOTNOTE, BlockType.PARA);
    assertThat(blocks.get(0).text())
        .startsWith("The lamps of both towers were lit. They are kept")
        .contains("in 8 of its reports");
    assertThat(blocks.get(0).noteMarks()).containsExactly(new NoteMark("7", 34));
    assertThat(blocks.get(0).lines().get(1).range().of(blocks.get(0).text()))
        .startsWith("group had proposed");
  }

  @Test
  void placesANoteBehindItsMarkAndFollowsItOverThePage() throws IOException {
    PdfFixture fixture =
        new PdfFixture()
            .page()
            .lines(70, 200, FULL)
            .sized(118, 232, 6, "1")
            .lines(70, 300, FULL)
            .rule(70, 700, 100)
            .sized(70, 709, 5, "1")
            .sized(
                75,
                712,
                8,
                "The list of terms is kept by the secretariat of the group, which sends it")
            .page()
            .lines(70, 80, FULL)
            .rule(70, 700, 100)
            .sized(70, 712, 8, "to every delegation before the session.");
    List<Block> blocks = read(fixture).blocks();

    assertThat(blocks)
        .extracting(Block::type)
        .containsExactly(BlockType.PARA, BlockType.FOOTNOTE, BlockType.PARA, BlockType.PARA);
    assertThat(blocks.get(0).noteMarks()).extracting(m -> m.mark()).containsExactly("1");
    assertThat(blocks.get(0).text()).isEqualTo(String.join(" ", FULL));
    assertThat(blocks.get(1).label().printed()).isEqualTo("1");
    assertThat(blocks.get(1).text())
        .isEqualTo(
            "The list of terms is kept by the secretariat of the group, which sends it to every"
                + " delegation before the session.");
  }

  @Test
  void readsTwoColumnsOneAfterTheOther() throws IOException {
    List<String> left = column("left");
    List<String> right = column("right");
    PdfFixture fixture =
        new PdfFixture()
            .page()
            .lines(60, 120, left.toArray(String[]::new))
            .lines(310, 120, right.toArray(String[]::new));
    String text = String.join(" ", read(fixture).blocks().stream().map(Block::text).toList());

    assertThat(text).isEqualTo(String.join(" ", left) + " " + String.join(" ", right));
  }

  @Test
  void readsALandscapePageAsTwoPages() throws IOException {
    List<String> left = column("left");
    List<String> right = column("right");
    PdfFixture fixture =
        new PdfFixture(842, 595)
            .page()
            .lines(60, 120, left.toArray(String[]::new))
            .lines(480, 126, right.toArray(String[]::new));
    String text = String.join(" ", read(fixture).blocks().stream().map(Block::text).toList());

    assertThat(text).isEqualTo(String.join(" ", left) + " " + String.join(" ", right));
  }

  private static List<String> column(String name) {
    return IntStream.range(0, 14)
        .mapToObj(i -> "this is line " + (char) ('a' + i) + " of the " + name + " column of it")
        .toList();
  }

  @Test
  void keepsTheRowsOfATable() throws IOException {
    PdfFixture fixture = new PdfFixture().page().lines(70, 100, FULL);
    for (int row = 0; row < 3; row++) {
      fixture.line(70, 200 + 14 * row, "State " + row).line(250, 200 + 14 * row, "yes " + row);
    }
    List<Block> blocks = read(fixture).blocks();

    assertThat(blocks)
        .filteredOn(b -> b.type() == BlockType.TABLE)
        .extracting(Block::cells)
        .containsExactly(
            List.of("State 0", "yes 0"), List.of("State 1", "yes 1"), List.of("State 2", "yes 2"));
  }

  @Test
  void readsTitleBylineHeadingAndItems() throws IOException {
    PdfFixture fixture =
        new PdfFixture()
            .page()
            .line(70, 100, "Geneva, 4 May 2009")
            .bold(70, 140, 16, "Terms used by the group")
            .bold(70, 170, 10, "Working paper submitted by Ruritania and Graustark")
            .bold(70, 200, 12, "I. Introduction")
            .lines(70, 224, FULL)
            .line(70, 284, "1. The list has two parts:")
            .line(90, 304, "(a) Terms that are agreed;")
            .line(90, 324, "(b) Terms that are not.");
    List<Block> blocks = read(fixture).blocks();

    assertThat(blocks)
        .extracting(b -> b.type().code() + "|" + b.label().printed() + "|" + b.text())
        .containsExactly(
            "masthead||Geneva, 4 May 2009",
            "title||Terms used by the group",
            "byline||Working paper submitted by Ruritania and Graustark",
            "heading|I.|Introduction",
            "para||" + String.join(" ", FULL),
            "para|1.|The list has two parts:",
            "item|(a)|Terms that are agreed;",
            "item|(b)|Terms that are not.");
  }

  @Test
  void aPageWithoutTextIsAScan() throws IOException {
    Rendition rendition = read(new PdfFixture().page().rule(70, 100, 300));

    assertThat(rendition.readable()).isFalse();
    assertThat(rendition.warnings()).singleElement().asString().contains("no text layer");
  }

  @Test
  void rejectsWhatItCannotRead() throws IOException {
    Path noPdf = Files.writeString(folder.resolve("no.pdf"), "this is no PDF at all");
    Path encrypted = new PdfFixture().page().lines(70, 100, FULL).saveEncrypted(folder);

    assertThat(extract(noPdf)).isInstanceOf(Rejected.class);
    assertThat(extract(encrypted))
        .isInstanceOfSatisfying(Rejected.class, r -> assertThat(r.reason()).contains("password"));
  }

  @Test
  void keepsToItsLimits() throws IOException {
    Path file = overPages().save(folder);
    ExtractionLimits onePage =
        new ExtractionLimits(1 << 20, 1, 1 << 20, 1 << 20, Duration.ofMinutes(1));
    ExtractionLimits fewCharacters =
        new ExtractionLimits(1 << 20, 10, 100, 1 << 20, Duration.ofMinutes(1));
    ExtractionLimits fewBytes =
        new ExtractionLimits(100, 10, 1 << 20, 1 << 20, Duration.ofMinutes(1));

    assertThat(reason(file, onePage)).contains("more than 1 pages");
    assertThat(reason(file, fewCharacters)).contains("more than 100 characters");
    assertThat(reason(file, fewBytes)).contains("allowed are 100");
  }

  private static String reason(Path file, ExtractionLimits limits) throws IOException {
    Extraction extraction = new PdfExtractor().extract(BlockDump.source(file), limits);
    return extraction instanceof Rejected rejected ? rejected.reason() : "extracted";
  }

  /** Damage may cost text, but never in silence and never with an exception. */
  @Test
  void noticesDamage() throws IOException {
    byte[] whole = overPages().bytes();
    List<String> text = texts(extractBytes(whole));
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    int unnoticed = 0;
    int files = 60;
    for (int i = 0; i < files; i++) {
      byte[] damaged = whole.clone();
      if (i % 2 == 0) {
        damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
      } else {
        damaged[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      }
      Extraction extraction = extractBytes(damaged);
      boolean noticed =
          extraction instanceof Rejected
              || (extraction instanceof Extracted e && !e.rendition().warnings().isEmpty());
      unnoticed += noticed || texts(extraction).equals(text) ? 0 : 1;
    }
    assertThat(unnoticed).as("unnoticed of %d, seed %d", files, seed).isLessThanOrEqualTo(5);
  }

  @Test
  void drawsBoxesOverAPage() throws IOException {
    Path file = new PdfFixture().page().lines(70, 200, FULL).save(folder);
    BlockLine line =
        read(new PdfFixture().page().lines(70, 200, FULL)).blocks().get(0).lines().get(0);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    PageMark mark = new PageMark(line.box(), PageMark.Style.HIGHLIGHT);
    new PageRenderer().render(file, 1, List.of(mark), PageResolution.PRINT, png);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png.toByteArray()));

    double scale = image.getWidth() / 595.0;
    assertThat(scale).isBetween(2.0, 2.1);
    int x = (int) ((line.box().x() + line.box().width() - 1) * scale);
    int y = (int) ((line.box().y() + .5) * scale);
    int blue = image.getRGB(x, y) & 0xFF;
    assertThat(blue).as("the box is tinted").isLessThan(200);
    assertThat(image.getRGB(5, 5) & 0xFFFFFF).isEqualTo(0xFFFFFF);
  }

  private static List<String> texts(Extraction extraction) {
    return extraction instanceof Extracted e
        ? e.rendition().blocks().stream().map(Block::text).toList()
        : List.of();
  }

  private Extraction extractBytes(byte[] bytes) throws IOException {
    return extract(Files.write(folder.resolve("damaged.pdf"), bytes));
  }

  private static Extraction extract(Path file) throws IOException {
    return new PdfExtractor().extract(BlockDump.source(file), ExtractionLimits.DEFAULT);
  }

  private Rendition read(PdfFixture fixture) throws IOException {
    Extraction extraction = extract(fixture.save(folder));
    assertThat(extraction).isInstanceOf(Extracted.class);
    return ((Extracted) extraction).rendition();
  }
}
