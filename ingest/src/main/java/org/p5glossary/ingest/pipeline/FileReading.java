package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.Extractor;
import org.p5glossary.ingest.extract.SourceFile;
import org.p5glossary.ingest.extract.docx.DocxExtractor;
import org.p5glossary.ingest.extract.html.HtmlExtractor;
import org.p5glossary.ingest.extract.pdf.PdfExtractor;
import org.p5glossary.ingest.extract.text.TextExtractor;
import org.p5glossary.ingest.identify.FileIdentifier;
import org.p5glossary.ingest.identify.Identification;
import org.p5glossary.ingest.language.LanguageDetector;
import org.p5glossary.ingest.metadata.MetadataReader;
import org.p5glossary.ingest.sentence.SentenceSplitter;

/**
 * The stages that need one file alone: identify → extract and structure → language → sentences →
 * symbol, date, submitters. Thread-safe.
 */
public final class FileReading {

  private final ExtractionLimits limits;
  private final FileIdentifier identifier = new FileIdentifier();
  private final Map<FileFormat, Extractor> extractors =
      Map.of(
          FileFormat.PDF, new PdfExtractor(),
          FileFormat.DOCX, new DocxExtractor(),
          FileFormat.HTML, new HtmlExtractor(),
          FileFormat.TXT, new TextExtractor());
  private final LanguageDetector languages = new LanguageDetector();
  private final SentenceSplitter sentences = new SentenceSplitter();
  private final RecognisedText recognised;
  private final MetadataReader metadata = new MetadataReader();

  /**
   * @param limits what one file may cost, never null
   */
  public FileReading(ExtractionLimits limits) {
    this.limits = limits;
    this.recognised = new RecognisedText(limits);
  }

  /** What a file is, by its content. */
  public Identification identify(IncomingFile file) {
    return identifier.identify(file.path(), file.name(), limits);
  }

  /** Hash of the recognised text that comes with a file; empty if none does. */
  Optional<ContentHash> recognisedText(IncomingFile file) {
    return recognised.hash(file);
  }

  /** Reads a file from beginning to end. */
  public Reading read(IncomingFile file) {
    return read(file, languages::detect);
  }

  /**
   * Reads a draft, which may be one sentence.
   *
   * @param language that somebody says it is in; empty to take the likeliest
   */
  public Reading readDraft(IncomingFile file, Optional<Language> language) {
    return read(file, blocks -> language.or(() -> languages.likeliest(blocks)));
  }

  /** Reads a file that was identified. */
  public Reading read(IncomingFile file, Identification.Identified identified) {
    return read(file, identified, languages::detect);
  }

  /** Tells the language of a text; empty if it cannot. */
  @FunctionalInterface
  private interface Telling {
    Optional<Language> languageOf(List<Block> blocks);
  }

  private Reading read(IncomingFile file, Telling telling) {
    Identification identification = identify(file);
    if (identification instanceof Identification.Refused refused) {
      return new Reading.Refused(refused.reason(), refused.hint());
    }
    return read(file, (Identification.Identified) identification, telling);
  }

  private Reading read(IncomingFile file, Identification.Identified identified, Telling telling) {
    SourceFile source = identified.file();
    if (source.format() == FileFormat.TMX) {
      return MemoryPieceReading.read(source, identified.warnings());
    }
    Extraction extraction = extractors.get(source.format()).extract(source, limits);
    if (extraction instanceof Extraction.Rejected rejected) {
      return new Reading.Refused(rejected.reason(), rejected.hint());
    }
    Rendition rendition = ((Extraction.Extracted) extraction).rendition();
    Rendition whole = recognised.attach(file, warned(rendition, identified.warnings()));
    return understand(file, whole, telling.languageOf(whole.blocks()));
  }

  private Reading understand(IncomingFile file, Rendition extracted, Optional<Language> detected) {
    if (extracted.readable() && detected.isEmpty()) {
      return new Reading.Refused(
          "the language of "
              + file.name()
              + " cannot be told from its text: it is too short or not in words",
          "check that the text is readable and not garbled, and that it is more than a line");
    }
    Language language = detected.orElse(Language.UNDETERMINED);
    List<Block> blocks = sentences.split(extracted.blocks(), language);
    Rendition rendition = extracted.withBlocks(blocks);
    DocumentMetadata read = metadata.read(rendition, language);
    DocumentMetadata known = file.symbol().isPresent() ? read.withSymbol(file.symbol()) : read;
    return new Reading.Read(language, known, rendition);
  }

  private static Rendition warned(Rendition rendition, List<String> more) {
    List<String> warnings = new ArrayList<>(more);
    warnings.addAll(rendition.warnings());
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
