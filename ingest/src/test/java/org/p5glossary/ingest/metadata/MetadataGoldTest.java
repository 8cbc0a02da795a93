package org.p5glossary.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.language.LanguageDetector;

/**
 * Reads the metadata off the paragraphs of real papers' DOCX files, told apart only as far as any
 * extractor does (title, byline, what stands before them, headers and footers).
 */
class MetadataGoldTest {

  private static final Path PAPERS = Path.of("..", "..", "shared", "papers");

  private static final Pattern PARAGRAPH = Pattern.compile("(?s)<w:p[ >].*?</w:p>");
  private static final Pattern RUN = Pattern.compile("<w:t[^>]*>([^<]*)</w:t>");

  @Test
  void readsEveryFieldOfThePapers() throws IOException {
    assumeTrue(Files.isDirectory(PAPERS), "needs ../shared");
    List<String> wrong = new ArrayList<>();
    int fields = 0;
    LanguageDetector detector = new LanguageDetector();
    for (String paper : List.of("wp-p5-srr", "wp-risk-measures", "wp-stockholm")) {
      Path gold = PAPERS.resolve(paper).resolve("metadata.jsonl");
      for (String line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
        String file = field(line, "file");
        Rendition rendition =
            rendition(
                PAPERS.resolve(paper).resolve(file + ".docx"),
                field(line, "title"),
                field(line, "byline"));
        Language language = detector.detect(rendition.blocks()).orElseThrow();
        DocumentMetadata read = new MetadataReader().read(rendition, language);
        List<String> actual =
            List.of(
                read.symbol().map(Object::toString).orElse(""),
                language.tag(),
                read.original().map(Language::tag).orElse(""),
                read.date().map(date -> date.date().toString()).orElse(""),
                read.title(),
                read.byline(),
                read.jobNumber());
        List<String> names =
            List.of(
                "symbol", "language", "original_language", "date", "title", "byline", "job_number");
        for (int i = 0; i < names.size(); i++) {
          fields++;
          if (!actual.get(i).equals(field(line, names.get(i)))) {
            wrong.add(file + " " + names.get(i) + ": " + actual.get(i));
          }
        }
      }
    }
    assertThat(wrong).as("wrong of %d fields", fields).isEmpty();
  }

  private static Rendition rendition(Path docx, String title, String byline) throws IOException {
    List<Block> blocks = new ArrayList<>();
    List<Furniture> furniture = new ArrayList<>();
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      for (String text : paragraphs(zip, "word/document.xml")) {
        BlockType type =
            text.equals(title)
                ? BlockType.TITLE
                : text.startsWith(byline) ? BlockType.BYLINE : BlockType.MASTHEAD;
        boolean inBody = blocks.stream().anyMatch(block -> block.type() == BlockType.BYLINE);
        blocks.add(
            new Block(
                inBody ? BlockType.PARA : type,
                Label.NONE,
                type == BlockType.BYLINE ? byline : text,
                List.of(),
                List.of(),
                List.of(),
                false));
      }
      for (String part : List.of("word/header1.xml", "word/footer1.xml")) {
        paragraphs(zip, part).forEach(text -> furniture.add(new Furniture(0, text)));
      }
    }
    return new Rendition(
        ContentHash.of("x"), FileFormat.DOCX, "test-1", 0, blocks, furniture, List.of());
  }

  private static List<String> paragraphs(ZipFile zip, String part) throws IOException {
    ZipEntry entry = zip.getEntry(part);
    String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    List<String> texts = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(xml);
    while (paragraph.find()) {
      StringBuilder text = new StringBuilder();
      Matcher run = RUN.matcher(paragraph.group());
      while (run.find()) {
        text.append(run.group(1));
      }
      if (!text.toString().isBlank()) {
        texts.add(text.toString().strip());
      }
    }
    return texts;
  }

  private static String field(String line, String name) {
    Matcher matcher = Pattern.compile("\"" + name + "\": \"([^\"]*)\"").matcher(line);
    return matcher.find() ? matcher.group(1) : "";
  }
}
