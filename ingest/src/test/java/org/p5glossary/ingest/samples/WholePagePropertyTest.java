package org.p5glossary.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.document.TextRange;

/**
 * What holds for every PDF of the samples, in six languages: no character of its pages is lost or
 * read twice, and all places point at their text.
 */
final class WholePagePropertyTest {

  /** Characters that are not text: blanks, hyphens at line ends, strokes that stretch words. */
  private static final String NOT_COUNTED = "-\u2010\u00AD\u0640";

  @TempDir private static Path folder;

  private static SampleReadings readings;

  @BeforeAll
  static void writeSamples() throws IOException {
    readings = new SampleReadings(folder);
  }

  static Stream<String> pdfs() throws IOException {
    return SamplePapers.names().stream().filter(name -> name.endsWith(".pdf"));
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void everyCharacterOfThePagesIsInOneBlockOrInTheFurniture(String name) {
    Rendition rendition = readings.of(name).rendition();
    StringBuilder read = new StringBuilder();
    for (Block block : rendition.blocks()) {
      read.append(block.label().printed()).append(block.text());
      block.noteMarks().forEach(mark -> read.append(mark.mark()));
    }
    for (Furniture furniture : rendition.furniture()) {
      read.append(furniture.text());
    }

    Map<String, Integer> printed = counted(drawn(folder.resolve(name)));
    Map<String, Integer> kept = counted(read.toString());

    assertThat(difference(printed, kept))
        .as("%s: characters printed less those read", name)
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pdfs")
  void placesPointAtTheirText(String name) {
    Rendition rendition = readings.of(name).rendition();
    for (Block block : rendition.blocks()) {
      assertThat(block.lines()).as("%s: lines of %s", name, block).isNotEmpty();
      List<TextRange> ranges = new ArrayList<>();
      for (BlockLine line : block.lines()) {
        ranges.add(line.range());
        assertThat(line.box().page()).as("page of %s", line).isBetween(1, rendition.pageCount());
      }
      assertCovers(name, block, ranges);
      assertCovers(name, block, block.sentences());
      for (NoteMark mark : block.noteMarks()) {
        assertThat(mark.offset()).as("%s: %s", name, mark).isBetween(0, block.text().length());
      }
    }
  }

  /** The ranges are in order, do not overlap, and leave out none but white space. */
  private static void assertCovers(String name, Block block, List<TextRange> ranges) {
    int end = 0;
    StringBuilder between = new StringBuilder();
    for (TextRange range : ranges) {
      assertThat(range.start()).as("%s: %s of %s", name, range, block).isGreaterThanOrEqualTo(end);
      between.append(block.text(), end, range.start());
      end = range.end();
    }
    between.append(block.text().substring(end));
    assertThat(between.toString()).as("%s: outside %s of %s", name, ranges, block).isBlank();
  }

  /** All characters that PDFBox finds on the pages, in any order. */
  private static String drawn(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new MappedGlyphs();
      stripper.setSuppressDuplicateOverlappingText(true);
      return stripper.getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Leaves out glyphs that the font's own table does not map: strokes that stretch Arabic words,
   * for which PDFBox guesses Latin letters and figures.
   */
  private static final class MappedGlyphs extends PDFTextStripper {

    private final Map<PDFont, CMap> tables = new HashMap<>();

    @Override
    protected void processTextPosition(TextPosition position) {
      PDFont font = position.getFont();
      boolean onlyTable = !font.getCOSObject().containsKey(COSName.ENCODING);
      int code = position.getCharacterCodes()[0];
      if (!onlyTable
          || tables.computeIfAbsent(font, MappedGlyphs::table).toUnicode(code, 1) != null) {
        super.processTextPosition(position);
      }
    }

    private static CMap table(PDFont font) {
      try (InputStream table =
          font.getCOSObject().getCOSStream(COSName.TO_UNICODE).createInputStream()) {
        return new CMapParser().parse(new RandomAccessReadBuffer(table));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** How often each character stands in a text; brackets count for either direction. */
  private static Map<String, Integer> counted(String text) {
    Map<String, Integer> counts = new TreeMap<>();
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKC);
    folded
        .codePoints()
        .filter(p -> !Character.isWhitespace(p) && !Character.isSpaceChar(p))
        .filter(p -> NOT_COUNTED.indexOf(p) < 0 && Character.getType(p) != Character.FORMAT)
        .forEach(p -> counts.merge(unmirrored(p), 1, Integer::sum));
    return counts;
  }

  private static String unmirrored(int point) {
    int closing = ")]}»›".indexOf(point);
    return Character.toString(closing < 0 ? point : "([{«‹".codePointAt(closing));
  }

  private static Map<String, Integer> difference(Map<String, Integer> a, Map<String, Integer> b) {
    Map<String, Integer> left = new TreeMap<>(a);
    b.forEach((character, count) -> left.merge(character, -count, Integer::sum));
    left.values().removeIf(count -> count == 0);
    return left;
  }
}
