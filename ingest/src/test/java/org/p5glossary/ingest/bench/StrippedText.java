package org.p5glossary.ingest.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** PDFBox's own reading of a file, which ours is measured against. */
final class StrippedText {

  private StrippedText() {}

  /** Reads a file as PDFBox does out of the box, and throws the text away. */
  static void read(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      new PDFTextStripper().writeText(document, Writer.nullWriter());
    }
  }
}
