package org.p5glossary.ingest.extract.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.ingest.extract.SourceFile;

/** Builds small DOCX files part by part. */
public final class DocxFixture {

  private static final String W =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
          + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
          + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
  private static final String TYPES =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final StringBuilder relationships = new StringBuilder();
  private int count;

  /** A document with this body. */
  public static DocxFixture body(String xml) {
    DocxFixture fixture = new DocxFixture();
    fixture.parts.put(
        "word/document.xml", "<w:document " + W + "><w:body>" + xml + "</w:body></w:document>");
    return fixture;
  }

  /** Adds a part; {@code kind} is also its root element ("styles", "footnotes", "hdr"). */
  public DocxFixture part(String kind, String root, String xml) {
    String id = "r" + ++count;
    parts.put("word/" + id + ".xml", "<w:" + root + " " + W + ">" + xml + "</w:" + root + ">");
    relationships.append(
        "<Relationship Id=\"%s\" Type=\"%s%s\" Target=\"%s.xml\"/>".formatted(id, TYPES, kind, id));
    return this;
  }

  /** Adds a part as it is. */
  public DocxFixture raw(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** A paragraph of plain text in a style. */
  public static String p(String style, String text) {
    return "<w:p><w:pPr><w:pStyle w:val=\"%s\"/></w:pPr>%s</w:p>".formatted(style, r(text));
  }

  /** A paragraph of plain text. */
  public static String p(String text) {
    return "<w:p>" + r(text) + "</w:p>";
  }

  /** A paragraph in a list. */
  public static String item(int list, int level, String text) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, r(text));
  }

  /** A run. */
  public static String r(String text) {
    return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  /** The file's bytes. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      put(zip, "[Content_Types].xml", "<Types/>");
      if (!relationships.isEmpty()) {
        put(
            zip,
            "word/_rels/document.xml.rels",
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + relationships
                + "</Relationships>");
      } else {
        put(zip, "word/_rels/document.xml.rels", "<Relationships/>");
      }
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, part.getKey(), part.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** The file in a folder. */
  public SourceFile in(Path folder) throws IOException {
    return file(folder, bytes());
  }

  /** Some bytes as a DOCX file in a folder. */
  public static SourceFile file(Path folder, byte[] bytes) throws IOException {
    Path path = Files.write(Files.createTempFile(folder, "paper", ".docx"), bytes);
    return new SourceFile(path, ContentHash.of(bytes), FileFormat.DOCX, bytes.length);
  }
}
