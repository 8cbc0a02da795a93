package org.p5glossary.server;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Writes files that are no good papers. */
final class BadFiles {

  private static final long SEED = 20260101;

  private BadFiles() {}

  /** The head of a PDF and then noise. */
  static Path noise(Path file) throws IOException {
    byte[] bytes = new byte[20_000];
    new Random(SEED).nextBytes(bytes);
    byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(head, 0, bytes, 0, head.length);
    return Files.write(file, bytes);
  }

  /** The first bytes of another file. */
  static Path cut(Path whole, Path file, double share) throws IOException {
    byte[] bytes = Files.readAllBytes(whole);
    return Files.write(file, java.util.Arrays.copyOf(bytes, (int) (bytes.length * share)));
  }

  /** A PDF that needs a password. */
  static Path encrypted(Path file) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText("The States parties met in Geneva and agreed on nothing in particular.");
        content.endText();
      }
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(file.toFile());
    }
    return file;
  }

  /** A PDF with a picture of a page and no text. */
  static Path scan(Path file) throws IOException {
    BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 600, 800);
    pen.setColor(Color.BLACK);
    for (int line = 0; line < 30; line++) {
      pen.fillRect(60, 60 + 22 * line, 480, 8);
    }
    pen.dispose();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 612, 792);
      }
      document.save(file.toFile());
    }
    return file;
  }

  /** A file of this size that takes no room on the disk. */
  static Path sparse(Path file, long bytes) throws IOException {
    try (RandomAccessFile made = new RandomAccessFile(file.toFile(), "rw")) {
      made.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
      made.setLength(bytes);
    }
    return file;
  }
}
