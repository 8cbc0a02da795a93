package org.p5glossary.glossary.bitext;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.p5glossary.corpus.language.Language;

/** Writes aligned units one by one. Not thread-safe; must be closed to be whole. */
public interface BitextWriter extends AutoCloseable {

  /** Writes the next unit. */
  void write(AlignedUnit unit) throws IOException;

  /**
   * Writes the next unit with the terms of its source; a format without a place for terms writes
   * the unit alone.
   */
  default void write(AlignedUnit unit, List<UnitTerm> terms) throws IOException {
    write(unit);
  }

  /** Writes what ends the file and flushes it; the stream stays open. */
  @Override
  void close() throws IOException;

  /**
   * A writer of a format.
   *
   * @param out where bytes go; text as UTF-8
   * @param program name and version of the program, for headers
   */
  static BitextWriter of(
      BitextFormat format, OutputStream out, Language source, Language target, String program)
      throws IOException {
    return switch (format) {
      case TSV -> new TsvBitextWriter(out);
      case JSONL -> new JsonlBitextWriter(out);
      case TMX -> new TmxBitextWriter(out, source, target, program);
      case XLIFF -> new XliffBitextWriter(out, source, target);
      case DOCX -> new DocxBitextWriter(out, source, target);
      case HTML -> new HtmlBitextWriter(out, source, target);
    };
  }
}
