package org.p5glossary.corpus.document;

/**
 * A rectangle on a page, in points (1/72 inch), origin at the top left of the page, y downwards.
 *
 * @param page page number, 1-based
 * @param x left edge in points
 * @param y top edge in points
 * @param width width in points, never negative
 * @param height height in points, never negative
 */
public record PageBox(int page, double x, double y, double width, double height) {

  /**
   * @throws IllegalArgumentException if the page is below 1, or a number is negative where it may
   *     not be or is not finite
   */
  public PageBox {
    if (page < 1) {
      throw new IllegalArgumentException("page is 1-based, but was " + page);
    }
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 0) || !(height >= 0)) {
      throw new IllegalArgumentException(
          "page box needs finite x and y and width, height >= 0, but was "
              + String.join(", ", "" + x, "" + y, "" + width, "" + height));
    }
  }
}
