package org.p5glossary.ingest.extract.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Writes small PDF files line by line, for tests. */
final class PdfFixture {

  static final double BODY = 10;
  static final double LEADING = 12;
  private static final PDType1Font REGULAR = new PDType1Font(FontName.HELVETICA);
  private static final PDType1Font BOLD = new PDType1Font(FontName.HELVETICA_BOLD);

  private record Drawn(String text, double x, double y, double size, boolean bold, double rule) {}

  private final double width;
  private final double height;
  private final List<List<Drawn>> pages = new ArrayList<>();

  PdfFixture() {
    this(PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
  }

  PdfFixture(double width, double height) {
    this.width = width;
    this.height = height;
  }

  PdfFixture page() {
    pages.add(new ArrayList<>());
    return this;
  }

  /** A line whose baseline is {@code y} points below the top. */
  PdfFixture line(double x, double y, String text) {
    return draw(new Drawn(text, x, y, BODY, false, 0));
  }

  PdfFixture bold(double x, double y, double size, String text) {
    return draw(new Drawn(text, x, y, size, true, 0));
  }

  PdfFixture sized(double x, double y, double size, String text) {
    return draw(new Drawn(text, x, y, size, false, 0));
  }

  PdfFixture rule(double x, double y, double length) {
    return draw(new Drawn("", x, y, 0, false, length));
  }

  /** Lines of a paragraph, one leading apart. */
  PdfFixture lines(double x, double y, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      line(x, y + i * LEADING, texts[i]);
    }
    return this;
  }

  private PdfFixture draw(Drawn drawn) {
    pages.get(pages.size() - 1).add(drawn);
    return this;
  }

  byte[] bytes() {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      write(document);
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path save(Path folder) throws IOException {
    return Files.write(folder.resolve("fixture.pdf"), bytes());
  }

  Path saveEncrypted(Path folder) throws IOException {
    Path file = folder.resolve("encrypted.pdf");
    try (PDDocument document = new PDDocument()) {
      write(document);
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  private void write(PDDocument document) throws IOException {
    for (List<Drawn> drawn : pages) {
      PDPage page = new PDPage(new PDRectangle((float) width, (float) height));
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        for (Drawn d : drawn) {
          write(content, d);
        }
      }
    }
  }

  private void write(PDPageContentStream content, Drawn drawn) throws IOException {
    float y = (float) (height - drawn.y());
    if (drawn.rule() > 0) {
      content.addRect((float) drawn.x(), y, (float) drawn.rule(), .5f);
      content.fill();
      return;
    }
    content.beginText();
    content.setFont(drawn.bold() ? BOLD : REGULAR, (float) drawn.size());
    content.newLineAtOffset((float) drawn.x(), y);
    content.showText(drawn.text());
    content.endText();
  }
}
