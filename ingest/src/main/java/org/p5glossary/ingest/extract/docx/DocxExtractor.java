package org.p5glossary.ingest.extract.docx;

import java.nio.file.Files;
import java.util.List;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.Extractor;
import org.p5glossary.ingest.extract.SourceFile;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.GuardedExtraction;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;
import org.p5glossary.ingest.structure.BlockTyper;

/**
 * Reads DOCX. A part that is damaged makes a warning if the text is whole without it, else a
 * rejection. Stateless and thread-safe.
 */
public final class DocxExtractor implements Extractor {

  /** Name and version; a rendition made by another version is made anew. */
  public static final String NAME = "docx-1";

  @Override
  public Extraction extract(SourceFile file, ExtractionLimits limits) {
    return GuardedExtraction.of(
        "DOCX file",
        () -> {
          Budget budget = new Budget(limits);
          long size = Files.size(file.path());
          if (size > limits.maxBytes()) {
            throw new UnreadableFileException(
                "the file has " + size + " bytes; at most " + limits.maxBytes() + " are allowed",
                "take out pictures, or allow larger files");
          }
          try (DocxPackage docx = new DocxPackage(file.path(), budget)) {
            DocxReading reading = new DocxReading(docx);
            reading.read();
            List<Block> blocks = new BlockTyper().type(reading.blocks());
            budget.look();
            return new Extraction.Extracted(
                new Rendition(
                    file.hash(),
                    FileFormat.DOCX,
                    NAME,
                    0,
                    blocks,
                    reading.furniture(),
                    reading.warnings()));
          }
        });
  }
}
