package org.p5glossary.ingest.extract.pdf;

import java.util.List;

/**
 * What was drawn on one page.
 *
 * @param page page number, 1-based
 * @param width width of the page as seen, in points
 * @param height height of the page as seen, in points
 * @param glyphs glyphs in the order of the content stream
 * @param rules thin horizontal lines
 */
record PageGlyphs(int page, double width, double height, List<Glyph> glyphs, List<Rule> rules) {}
