package org.p5glossary.corpus.document;

import java.util.List;
import java.util.Objects;

/**
 * One file of one language version, as extracted.
 *
 * @param hash SHA-256 of the file's bytes, never null
 * @param format what the bytes are, whatever the file's name says, never null
 * @param extractor name and version of the extractor, e.g. "pdf-3", never null: a rendition made by
 *     an older one is made anew
 * @param pageCount number of pages; 0 where the format has none
 * @param blocks the text in reading order; empty for a scan (a file without readable text)
 * @param furniture what stood on the pages and is not text, in page order
 * @param warnings what a person should know about the result, e.g. pages that could not be read
 */
public record Rendition(
    ContentHash hash,
    FileFormat format,
    String extractor,
    int pageCount,
    List<Block> blocks,
    List<Furniture> furniture,
    List<String> warnings) {

  /**
   * @throws IllegalArgumentException if the page count is negative
   */
  public Rendition {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(extractor, "extractor");
    blocks = List.copyOf(blocks);
    furniture = List.copyOf(furniture);
    warnings = List.copyOf(warnings);
    if (pageCount < 0) {
      throw new IllegalArgumentException("page count must be >= 0, but was " + pageCount);
    }
  }

  /** At the end of the extractor's name where the text was attached from optical recognition. */
  public static final String OCR = "+ocr";

  /** Whether the text comes from optical character recognition and not from the file itself. */
  public boolean ocr() {
    return extractor.endsWith(OCR);
  }

  /** Whether any text was found; false for a scan. */
  public boolean readable() {
    return !blocks.isEmpty();
  }

  /** The same rendition with other blocks. */
  public Rendition withBlocks(List<Block> newBlocks) {
    return new Rendition(hash, format, extractor, pageCount, newBlocks, furniture, warnings);
  }
}
