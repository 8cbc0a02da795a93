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
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws a page of a PDF as a PNG image, with boxes over it. Stateless and thread-safe. */
public final class PageRenderer {

  /** How much of what is below shows through a box: black type stays black enough to read. */
  private static final int FILL_ALPHA = 56;

  /** A highlighter is laid on thicker. */
  private static final int HIGHLIGHT_ALPHA = 110;

  private static final int OUTLINE_ALPHA = 200;

  /** Points; a box is drawn a little larger than its line, so that it does not touch the type. */
  private static final double MARGIN = 1;

  /**
   * Writes the image of a page.
   *
   * @param pdf a PDF file that opens without a password, never null
   * @param page page number, 1-based
   * @param marks boxes to draw; those of other pages are left out
   * @param resolution how large the image is
   * @param png where the image is written; it is not closed
   * @throws IllegalArgumentException if the file has no such page
   * @throws IOException if the file cannot be read or drawn, or the image not written
   */
  public void render(
      Path pdf, int page, List<PageMark> marks, PageResolution resolution, OutputStream png)
      throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      int pages = document.getNumberOfPages();
      if (page < 1 || page > pages) {
        throw new IllegalArgumentException(
            "page " + page + " does not exist: " + pdf.getFileName() + " has pages 1 to " + pages);
      }
      PDRectangle size = document.getPage(page - 1).getCropBox();
      double scale = resolution.scale(size.getWidth(), size.getHeight());
      BufferedImage image = drawn(document, page, scale);
      draw(image, marks.stream().filter(mark -> mark.box().page() == page).toList(), scale);
      if (!ImageIO.write(image, "png", png)) {
        throw new IOException("this Java platform cannot write PNG images");
      }
    }
  }

  private static BufferedImage drawn(PDDocument document, int page, double scale)
      throws IOException {
    try {
      return new PDFRenderer(document).renderImage(page - 1, (float) scale, ImageType.RGB);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Nothing that a damaged page does to the drawing may end the program.
      throw new IOException("page " + page + " cannot be drawn: " + e, e);
    }
  }

  /**
   * The number of pages of a PDF.
   *
   * @throws IOException if the file cannot be read
   */
  public int pageCount(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return document.getNumberOfPages();
    }
  }

  private static void draw(BufferedImage image, List<PageMark> marks, double scale) {
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.scale(scale, scale);
      graphics.setStroke(new BasicStroke((float) (1 / scale)));
      for (PageMark mark : marks) {
        Rectangle2D shape =
            new Rectangle2D.Double(
                mark.box().x() - MARGIN,
                mark.box().y() - MARGIN,
                mark.box().width() + 2 * MARGIN,
                mark.box().height() + 2 * MARGIN);
        boolean highlight = mark.style() == PageMark.Style.HIGHLIGHT;
        graphics.setColor(colour(mark.style(), highlight ? HIGHLIGHT_ALPHA : FILL_ALPHA));
        graphics.fill(shape);
        graphics.setColor(
            highlight ? new Color(190, 90, 0, 255) : colour(mark.style(), OUTLINE_ALPHA));
        graphics.draw(shape);
      }
    } finally {
      graphics.dispose();
    }
  }

  /** Colours that can be told apart, also without red or green: by Okabe and Ito (2008). */
  private static Color colour(PageMark.Style style, int alpha) {
    return switch (style) {
      case HIGHLIGHT -> new Color(255, 214, 0, alpha);
      case FRONT -> new Color(204, 121, 167, alpha);
      case HEADING -> new Color(213, 94, 0, alpha);
      case TEXT -> new Color(0, 114, 178, alpha);
      case LIST -> new Color(0, 158, 115, alpha);
      case NOTE -> new Color(140, 110, 60, alpha);
      case TABLE -> new Color(86, 180, 233, alpha);
    };
  }
}
