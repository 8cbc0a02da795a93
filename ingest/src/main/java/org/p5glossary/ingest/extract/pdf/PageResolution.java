package org.p5glossary.ingest.extract.pdf;

/**
 * How large the image of a page is.
 *
 * @param dpi pixels to an inch of the page, if the image stays within the limit
 * @param maxPixels most pixels of the image: a larger page is drawn smaller, so that a page of ten
 *     metres does not fill the memory
 */
public record PageResolution(double dpi, double maxPixels) {

  /** Sharp enough to read footnotes on paper: 150 dpi, at most 16 million pixels (48 MB). */
  public static final PageResolution PRINT = new PageResolution(150, 16e6);

  /** For a page on a screen: 110 dpi, at most 4 million pixels (12 MB while it is drawn). */
  public static final PageResolution SCREEN = new PageResolution(110, 4e6);

  private static final double POINTS_PER_INCH = 72;

  /**
   * @throws IllegalArgumentException if a number is not positive
   */
  public PageResolution {
    if (!(dpi > 0) || !(maxPixels > 0)) {
      throw new IllegalArgumentException(
          "resolution and most pixels are positive, but were " + dpi + " and " + maxPixels);
    }
  }

  /**
   * Pixels to a point for a page of this size.
   *
   * @param width width in points
   * @param height height in points
   */
  double scale(double width, double height) {
    double points = Math.max(1, width * height);
    return Math.min(dpi / POINTS_PER_INCH, Math.sqrt(maxPixels / points));
  }
}
