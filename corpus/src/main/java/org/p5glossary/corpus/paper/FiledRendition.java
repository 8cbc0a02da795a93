package org.p5glossary.corpus.paper;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Rendition;

/**
 * A file of a version, as kept in the corpus; its blocks are read apart.
 *
 * @param hash SHA-256 of the file, never null
 * @param fileName the name under which it came, for people, never null
 * @param format what it is, never null
 * @param extractor name and version of the extractor that read it, never null
 * @param pageCount number of pages, 0 where the format has none
 * @param readable whether text was found in it; false for a scan
 * @param warnings what a person should know about the result, never null
 */
public record FiledRendition(
    ContentHash hash,
    String fileName,
    FileFormat format,
    String extractor,
    int pageCount,
    boolean readable,
    List<String> warnings) {

  public FiledRendition {
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(format, "format");
    Objects.requireNonNull(extractor, "extractor");
    warnings = List.copyOf(warnings);
  }

  /** Whether its text comes from optical character recognition. */
  public boolean ocr() {
    return extractor.endsWith(Rendition.OCR);
  }
}
