package org.p5glossary.ingest.extract;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.ingest.extract.docx.DocxExtractor;
import org.p5glossary.ingest.identify.FileIdentifier;
import org.p5glossary.ingest.identify.Identification;

/** Writes the blocks of files as JSON lines, to measure with: OUT_FOLDER FILE... */
public final class ReaderDump {

  private ReaderDump() {}

  /** Writes one file a document, named as the document with ".jsonl" added. */
  public static void main(String[] arguments) throws Exception {
    Path out = Files.createDirectories(Path.of(arguments[0]));
    for (int i = 1; i < arguments.length; i++) {
      Path file = Path.of(arguments[i]);
      String name = file.getFileName() + ".jsonl";
      try (PrintStream lines =
          new PrintStream(out.resolve(name).toFile(), StandardCharsets.UTF_8)) {
        dump(file, lines);
      }
    }
  }

  private static void dump(Path file, PrintStream out) {
    Identification found = new FileIdentifier().identify(file, ExtractionLimits.DEFAULT);
    if (found instanceof Identification.Refused refused) {
      System.err.println(file.getFileName() + ": refused: " + refused);
      return;
    }
    SourceFile source = ((Identification.Identified) found).file();
    Extraction extraction = extractor(source).extract(source, ExtractionLimits.DEFAULT);
    if (extraction instanceof Extraction.Extracted extracted) {
      Rendition rendition = extracted.rendition();
      rendition.blocks().forEach(block -> out.println(json(block)));
      if (!rendition.warnings().isEmpty()) {
        System.err.println(file.getFileName() + ": " + rendition.warnings());
      }
      rendition.furniture().forEach(f -> System.err.println("  furniture: " + f.text()));
    } else {
      System.err.println(file.getFileName() + ": " + extraction);
    }
  }

  private static Extractor extractor(SourceFile source) {
    return switch (source.format()) {
      case DOCX -> new DocxExtractor();
      case HTML -> new org.p5glossary.ingest.extract.html.HtmlExtractor();
      case TXT -> new org.p5glossary.ingest.extract.text.TextExtractor();
      case PDF, TMX ->
          throw new IllegalArgumentException("not a reader of this helper: " + source.format());
    };
  }

  private static String json(Block block) {
    return "{\"type\":\"%s\",\"label\":%s,\"level\":%d,\"text\":%s,\"in_footnote\":%s}"
        .formatted(
            block.type().code(),
            quote(block.label().printed()),
            block.label().level(),
            quote(block.text()),
            block.inFootnote());
  }

  private static String quote(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '"' || c == '\\' ? "\\" + c : c < 0x20 ? "\\u%04x".formatted((int) c) : c);
    }
    return out.append('"').toString();
  }
}
