package org.p5glossary.corpus.store;

import java.util.Comparator;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.paper.FiledRendition;

/** Which of several files of one version gives the better text. */
final class RenditionPreference {

  /**
   * Readable before not readable; the file's own text before recognised text; then by format: a
   * DOCX states its structure, HTML most of it, a PDF shows it, raw text has lost it; then fewer
   * warnings; then by hash, so that the choice does not depend on the order of ingest.
   */
  static final Comparator<FiledRendition> FOR_TEXT =
      Comparator.comparing((FiledRendition filed) -> !filed.readable())
          .thenComparing(FiledRendition::ocr)
          .thenComparingInt(filed -> rank(filed.format()))
          .thenComparingInt(filed -> filed.warnings().size())
          .thenComparing(filed -> filed.hash().hex());

  private RenditionPreference() {}

  private static int rank(FileFormat format) {
    return switch (format) {
      case DOCX -> 0;
      case HTML -> 1;
      case PDF -> 2;
      case TXT -> 3;
      case TMX -> 4;
    };
  }
}
