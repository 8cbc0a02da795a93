package org.p5glossary.ingest.extract.docx;

import java.util.List;

/**
 * A section of the document: its running heads and feet, and how its notes are counted.
 *
 * @param headers relationships of its heads, the first page's first
 * @param firstHeader relationship of the head that the first page shows; empty if none
 * @param footers relationships of its feet
 * @param footnotes how footnotes are counted, null if not said
 * @param endnotes how endnotes are counted, null if not said
 */
record Section(
    List<String> headers,
    String firstHeader,
    List<String> footers,
    NoteCounting footnotes,
    NoteCounting endnotes) {

  Section {
    headers = List.copyOf(headers);
    footers = List.copyOf(footers);
  }

  /**
   * How notes are counted.
   *
   * @param format name of the number format, null if not said
   * @param start first number, null if not said
   * @param perSection whether every section begins anew
   */
  record NoteCounting(String format, Integer start, boolean perSection) {}
}
