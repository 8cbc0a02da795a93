package org.p5glossary.ingest.extract.pdf;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.ingest.extract.Extraction;
import org.p5glossary.ingest.extract.Extraction.Extracted;
import org.p5glossary.ingest.extract.Extraction.Rejected;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.SourceFile;

/** Writes the blocks of PDF files as JSON lines: {@code BlockDump OUT_FOLDER FILE.pdf...}. */
final class BlockDump {

  private BlockDump() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String name : List.of(args).subList(1, args.length)) {
      Path file = Path.of(name);
      long start = System.nanoTime();
      Extraction extraction = new PdfExtractor().extract(source(file), ExtractionLimits.DEFAULT);
      long millis = (System.nanoTime() - start) / 1_000_000;
      String base = file.getFileName().toString().replaceAll("\\.pdf$", "");
      if (extraction instanceof Extracted e) {
        Files.write(
            folder.resolve(base + ".jsonl"),
            e.rendition().blocks().stream().map(BlockDump::json).toList());
        out.println(
            base
                + ": "
                + e.rendition().blocks().size()
                + " blocks, "
                + millis
                + " ms "
                + e.rendition().warnings());
      } else if (extraction instanceof Rejected r) {
        out.println(base + ": REJECTED " + r.reason() + ", " + millis + " ms");
      }
    }
  }

  static SourceFile source(Path file) throws IOException {
    return new SourceFile(
        file, ContentHash.of(Files.readAllBytes(file)), FileFormat.PDF, Files.size(file));
  }

  private static String json(Block block) {
    String boxes =
        block.lines().stream()
            .map(l -> l.box())
            .map(
                b ->
                    "["
                        + b.page()
                        + ","
                        + b.x()
                        + ","
                        + b.y()
                        + ","
                        + b.width()
                        + ","
                        + b.height()
                        + "]")
            .collect(Collectors.joining(","));
    String notes =
        block.noteMarks().stream().map(m -> quoted(m.mark())).collect(Collectors.joining(","));
    return "{\"type\":"
        + quoted(block.type().code())
        + ",\"label\":"
        + quoted(block.label().printed())
        + ",\"level\":"
        + block.label().level()
        + ",\"in_footnote\":"
        + block.inFootnote()
        + ",\"text\":"
        + quoted(block.text())
        + ",\"footnotes\":["
        + notes
        + "],\"boxes\":["
        + boxes
        + "]}";
  }

  private static String quoted(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            p -> {
              if (p == '"' || p == '\\') {
                json.append('\\').appendCodePoint(p);
              } else if (p < 0x20) {
                json.append(p == '\t' ? "\\t" : " ");
              } else {
                json.appendCodePoint(p);
              }
            });
    return json.append('"').toString();
  }
}
