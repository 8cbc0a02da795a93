package org.p5glossary.ingest.check.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Puts comments into a copy of a Word document. A comment whose words are not found (they stand in
 * a footnote or a text box) goes to the first paragraph and says so by quoting them. Stateless.
 */
public final class DocxComments {

  private static final String DOCUMENT = "word/document.xml";
  private static final String COMMENTS = "word/comments.xml";
  private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";
  private static final String CONTENT_TYPES = "[Content_Types].xml";
  private static final String RELATION_TYPE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

  /** Unpacked, a document of 32 MB and more is an attack. */
  private static final long MOST_BYTES = 256L << 20;

  private DocxComments() {}

  /**
   * Copies a document, with comments.
   *
   * @param document the bytes of a DOCX file
   * @param comments in the order of the document
   * @param author who the comments are by
   * @param out takes the new document and stays open
   * @throws IOException if the document is no DOCX file, or cannot be written
   */
  public static void write(
      byte[] document, List<DocxComment> comments, String author, OutputStream out)
      throws IOException {
    Map<String, byte[]> parts = unpacked(document);
    if (!parts.containsKey(DOCUMENT)) {
      throw new IOException("the file has no part " + DOCUMENT + "; it is no DOCX document");
    }
    if (!comments.isEmpty()) {
      annotate(parts, comments, author);
    }
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      zip.putNextEntry(new ZipEntry(part.getKey()));
      zip.write(part.getValue());
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }

  private static Map<String, byte[]> unpacked(byte[] document) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long left = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(document))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = limited(zip, left);
        left -= bytes.length;
        parts.put(entry.getName(), bytes);
      }
    }
    return parts;
  }

  private static byte[] limited(InputStream in, long most) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      bytes.write(buffer, 0, read);
      if (bytes.size() > most) {
        throw new IOException("the document unpacks to more than " + MOST_BYTES + " bytes");
      }
    }
    return bytes.toByteArray();
  }

  private static void annotate(Map<String, byte[]> parts, List<DocxComment> comments, String author)
      throws IOException {
    Document text = WordXml.parse(parts.get(DOCUMENT));
    Document notes =
        WordXml.parse(
            parts.containsKey(COMMENTS)
                ? parts.get(COMMENTS)
                : ("<w:comments xmlns:w=\"" + WordXml.WORD + "\"/>")
                    .getBytes(StandardCharsets.UTF_8));
    int id = nextId(notes);
    ParagraphFinder paragraphs = new ParagraphFinder(text);
    for (DocxComment comment : comments) {
      boolean found = paragraphs.mark(comment.paragraph(), comment.occurrence(), id);
      add(notes, id, author, found ? comment.text() : quoted(comment));
      id++;
    }
    parts.put(DOCUMENT, WordXml.written(text));
    parts.put(COMMENTS, WordXml.written(notes));
    parts.put(RELATIONSHIPS, related(parts.get(RELATIONSHIPS)));
    parts.put(CONTENT_TYPES, typed(parts.get(CONTENT_TYPES)));
  }

  private static String quoted(DocxComment comment) {
    return comment.text() + "\n“" + comment.paragraph() + "”";
  }

  private static int nextId(Document notes) {
    NodeList existing = notes.getElementsByTagNameNS(WordXml.WORD, "comment");
    int next = 0;
    for (int i = 0; i < existing.getLength(); i++) {
      String id = ((Element) existing.item(i)).getAttributeNS(WordXml.WORD, "id");
      next = Math.max(next, id.matches("[0-9]{1,8}") ? Integer.parseInt(id) + 1 : 0);
    }
    return next;
  }

  private static void add(Document notes, int id, String author, String text) {
    Element comment = WordXml.element(notes, "comment");
    WordXml.set(comment, "id", Integer.toString(id));
    WordXml.set(comment, "author", author);
    WordXml.set(comment, "initials", "P5");
    for (String line : text.split("\n", -1)) {
      Element paragraph = WordXml.element(notes, "p");
      Element run = WordXml.element(notes, "r");
      Element words = WordXml.element(notes, "t");
      words.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
      words.setTextContent(WordXml.allowed(line));
      run.appendChild(words);
      paragraph.appendChild(run);
      comment.appendChild(paragraph);
    }
    notes.getDocumentElement().appendChild(comment);
  }

  private static byte[] related(byte[] part) throws IOException {
    String namespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    Document relations =
        WordXml.parse(
            part != null
                ? part
                : ("<Relationships xmlns=\"" + namespace + "\"/>")
                    .getBytes(StandardCharsets.UTF_8));
    NodeList existing = relations.getElementsByTagNameNS(namespace, "Relationship");
    for (int i = 0; i < existing.getLength(); i++) {
      if (((Element) existing.item(i)).getAttribute("Type").equals(RELATION_TYPE)) {
        return WordXml.written(relations);
      }
    }
    Element relation = relations.createElementNS(namespace, "Relationship");
    relation.setAttribute("Id", "rIdP5Comments");
    relation.setAttribute("Type", RELATION_TYPE);
    relation.setAttribute("Target", "comments.xml");
    relations.getDocumentElement().appendChild(relation);
    return WordXml.written(relations);
  }

  private static byte[] typed(byte[] part) throws IOException {
    if (part == null) {
      throw new IOException("the document has no part " + CONTENT_TYPES);
    }
    String namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
    Document types = WordXml.parse(part);
    NodeList existing = types.getElementsByTagNameNS(namespace, "Override");
    for (int i = 0; i < existing.getLength(); i++) {
      if (((Element) existing.item(i)).getAttribute("PartName").equals("/" + COMMENTS)) {
        return WordXml.written(types);
      }
    }
    Element override = types.createElementNS(namespace, "Override");
    override.setAttribute("PartName", "/" + COMMENTS);
    override.setAttribute("ContentType", CONTENT_TYPE);
    types.getDocumentElement().appendChild(override);
    return WordXml.written(types);
  }
}
