package org.p5glossary.ingest.extract.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.Extraction.Extracted;
import org.p5glossary.ingest.extract.Extraction.Rejected;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.Extractor;
import org.p5glossary.ingest.extract.SourceFile;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.GuardedExtraction;
import org.p5glossary.ingest.structure.BlockTyper;

/** Reads PDF files from the positions of their glyphs. Stateless and thread-safe. */
public final class PdfExtractor implements Extractor {

  /** Name and version that stand in each rendition. */
  public static final String NAME = "pdf-1";

  /** Larger files are read from disk piece by piece, in bytes. */
  private static final long LARGEST_IN_MEMORY = 16L << 20;

  /** What to try where a PDF cannot be read. */
  static final String TRY_ANOTHER =
      "try the document's DOCX or HTML version, or print it to a new PDF";

  @Override
  public Extraction extract(SourceFile file, ExtractionLimits limits) {
    if (file.size() > limits.maxBytes()) {
      return new Rejected(
          "the file has " + file.size() + " bytes; allowed are " + limits.maxBytes(),
          "raise the limit, or split the file");
    }
    return GuardedExtraction.of("PDF file", () -> read(file, limits));
  }

  private static Extraction read(SourceFile file, ExtractionLimits limits) throws IOException {
    List<String> warnings = new ArrayList<>();
    try (PDDocument document = open(file, warnings)) {
      return read(document, file, limits, warnings);
    } catch (InvalidPasswordException e) {
      return new Rejected(
          "the PDF is encrypted and needs a password", "remove the password, then add it again");
    }
  }

  private static String reason(Exception e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Opens a file strictly; where that fails, leniently and with a warning. */
  private static PDDocument open(SourceFile file, List<String> warnings) throws IOException {
    if (!DamageCheck.hasEndMark(file.path())) {
      warnings.add("the file has no end mark (%%EOF): it may be cut, and text may be missing");
    }
    RandomAccessRead source = source(file);
    try {
      return new PDFParser(source).parse(false);
    } catch (InvalidPasswordException e) {
      source.close();
      throw e;
    } catch (IOException | RuntimeException strict) {
      source.close();
      warnings.add(
          "the file breaks the rules of PDF (" + reason(strict) + "): text may be missing");
      return new PDFParser(source(file)).parse(true);
    }
  }

  /** The parser goes to and fro in a file: a small one is kept in memory, which is much faster. */
  private static RandomAccessRead source(SourceFile file) throws IOException {
    return file.size() <= LARGEST_IN_MEMORY
        ? new RandomAccessReadBuffer(Files.readAllBytes(file.path()))
        : new RandomAccessReadBufferedFile(file.path().toFile());
  }

  private static Extraction read(
      PDDocument document, SourceFile file, ExtractionLimits limits, List<String> warnings)
      throws IOException {
    Budget budget = new Budget(limits);
    PageTree.Count counted = PageTree.count(document, limits.maxPages());
    int pageCount = counted.pages();
    if (pageCount == 0) {
      return new Rejected("the PDF has no pages", TRY_ANOTHER);
    }
    int declared = PageTree.declared(document);
    if (declared != pageCount) {
      warnings.add(
          "the file says that it has " + declared + " pages, but " + pageCount + " were found");
    }
    if (counted.strangers() > 0) {
      warnings.add(
          counted.strangers()
              + " of its "
              + pageCount
              + " pages are not marked as pages: text may be missing");
    }
    if (!document.isEncrypted()
        && !StructureStreams.areWhole(file.path(), limits.maxInflatedBytes())) {
      warnings.add("the file's own table of contents is damaged: text may be missing or wrong");
    }
    warnings.addAll(new DamageCheck(budget, limits.maxInflatedBytes()).check(document));

    List<PageLines> pages = new ArrayList<>();
    PageReader reader = new PageReader();
    GlyphCollector collector =
        new GlyphCollector(budget, page -> pages.add(reader.read(page)), warnings);
    collector.collect(document);

    Plausibility plausibility = new Plausibility(pages, collector.unmapped());
    if (plausibility.isEmpty()) {
      warnings.add("the PDF has no text layer (a scan?): attach its text, or its DOCX version");
      return extracted(file, pageCount, List.of(), List.of(), warnings);
    }
    Optional<String> unusable = plausibility.rejection();
    if (unusable.isPresent()) {
      return new Rejected("the PDF's text cannot be used: " + unusable.get(), TRY_ANOTHER);
    }
    warnings.addAll(plausibility.warnings());
    DocumentStages.Result result = DocumentStages.run(pages);
    List<Block> blocks = new BlockTyper().type(result.blocks());
    List<Furniture> furniture = new ArrayList<>(result.furniture());
    furniture.addAll(collector.leftOut());
    return extracted(file, pageCount, blocks, furniture, warnings);
  }

  private static Extraction extracted(
      SourceFile file,
      int pageCount,
      List<Block> blocks,
      List<Furniture> furniture,
      List<String> warnings) {
    return new Extracted(
        new Rendition(file.hash(), file.format(), NAME, pageCount, blocks, furniture, warnings));
  }
}
