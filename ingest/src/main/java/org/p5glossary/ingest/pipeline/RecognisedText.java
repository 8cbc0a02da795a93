package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.text.TextExtractor;
import org.p5glossary.ingest.identify.FileIdentifier;
import org.p5glossary.ingest.identify.Identification;

/**
 * Gives a scan the text that optical character recognition read in it. A file that has a text of
 * its own keeps that. Thread-safe.
 */
final class RecognisedText {

  private final ExtractionLimits limits;
  private final FileIdentifier identifier = new FileIdentifier();
  private final TextExtractor extractor = new TextExtractor();

  RecognisedText(ExtractionLimits limits) {
    this.limits = limits;
  }

  /** The text file's hash; empty if there is none or it is no text. */
  Optional<ContentHash> hash(IncomingFile file) {
    return identified(file).map(identified -> identified.file().hash());
  }

  private Optional<Identification.Identified> identified(IncomingFile file) {
    return file.ocrText()
        .map(path -> identifier.identify(path, "ocr.txt", limits))
        .filter(Identification.Identified.class::isInstance)
        .map(Identification.Identified.class::cast)
        .filter(identified -> identified.file().format() == FileFormat.TXT);
  }

  /** The scan with its recognised text, or the file as it is with a word on why. */
  Rendition attach(IncomingFile file, Rendition rendition) {
    if (file.ocrText().isEmpty()) {
      return rendition;
    }
    String name = String.valueOf(file.ocrText().get().getFileName());
    if (rendition.readable()) {
      return warned(
          rendition, "has a text of its own; the recognised text in " + name + " was not used");
    }
    Optional<Identification.Identified> identified = identified(file);
    if (identified.isEmpty()) {
      return warned(rendition, "the recognised text in " + name + " is no text file");
    }
    Extraction extraction = extractor.extract(identified.get().file(), limits);
    if (extraction instanceof Extraction.Rejected rejected) {
      return warned(
          rendition, "the recognised text in " + name + " was not used: " + rejected.reason());
    }
    Rendition text = ((Extraction.Extracted) extraction).rendition();
    List<String> warnings = new ArrayList<>(text.warnings());
    warnings.add("the text was recognised from a scan (OCR) and may have errors");
    return new Rendition(
        rendition.hash(),
        rendition.format(),
        rendition.extractor() + Rendition.OCR,
        rendition.pageCount(),
        text.blocks(),
        text.furniture(),
        warnings);
  }

  private static Rendition warned(Rendition rendition, String warning) {
    List<String> warnings = new ArrayList<>(rendition.warnings());
    warnings.add(warning);
    return new Rendition(
        rendition.hash(),
        rendition.format(),
        rendition.extractor(),
        rendition.pageCount(),
        rendition.blocks(),
        rendition.furniture(),
        warnings);
  }
}
