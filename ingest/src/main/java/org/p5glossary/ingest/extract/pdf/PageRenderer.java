package org.p5glossary.ingest.extract.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.p5glossary.corpus.document.PageBox;

/** Draws a page of a PDF as a PNG image, with boxes over it. Stateless and thread-safe. */
public final class PageRenderer {

  /** Points to an inch. */
  private static final double POINTS_PER_INCH = 72;

  /** Sharp enough to read footnotes; larger images only cost time and memory. */
  private static final double MAX_DPI = 150;

  /** Most pixels of an image, so that a page of ten metres does not fill the memory: 16 million. */
  private static final double MAX_PIXELS = 16e6;

  /** A highlighter's yellow that lets black type show through. */
  private static final Color HIGHLIGHT = new Color(255, 214, 0, 96);

  private static final Color OUTLINE = new Color(200, 120, 0, 160);

  /**
   * Writes the image of a page.
   *
   * @param pdf a PDF file that opens without a password, never null
   * @param page page number, 1-based
   * @param highlights boxes to draw, in points from the page's top left; those of other pages are
   *     left out
   * @param png where the image is written; it is not closed
   * @throws IllegalArgumentException if the file has no such page
   * @throws IOException if the file cannot be read or the image not written
   */
  public void render(Path pdf, int page, List<PageBox> highlights, OutputStream png)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      int pages = document.getNumberOfPages();
      if (page < 1 || page > pages) {
        throw new IllegalArgumentException(
            "page " + page + " does not exist: " + pdf.getFileName() + " has pages 1 to " + pages);
      }
      double scale = scale(document.getPage(page - 1));
      BufferedImage image =
          new PDFRenderer(document).renderImage(page - 1, (float) scale, ImageType.RGB);
      draw(image, highlights.stream().filter(b -> b.page() == page).toList(), scale);
      if (!ImageIO.write(image, "png", png)) {
        throw new IOException("this Java platform cannot write PNG images");
      }
    }
  }

  /** Pixels to a point. */
  private static double scale(PDPage page) {
    PDRectangle box = page.getCropBox();
    double points = Math.max(1, (double) box.getWidth() * box.getHeight());
    return Math.min(MAX_DPI / POINTS_PER_INCH, Math.sqrt(MAX_PIXELS / points));
  }

  private static void draw(BufferedImage image, List<PageBox> boxes, double scale) {
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(scale, scale);
      for (PageBox box : boxes) {
        Rectangle2D shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
        graphics.setColor(HIGHLIGHT);
        graphics.fill(shape);
        graphics.setColor(OUTLINE);
        graphics.setStroke(new BasicStroke(.5f));
        graphics.draw(shape);
      }
    } finally {
      graphics.dispose();
    }
  }
}
