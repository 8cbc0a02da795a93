package org.p5glossary.ingest.extract.pdf;

/**
 * A thin horizontal line drawn on a page.
 *
 * @param x left edge in points from the page's left
 * @param y height in points from the page's top
 * @param width length in points
 */
record Rule(double x, double y, double width) {}
