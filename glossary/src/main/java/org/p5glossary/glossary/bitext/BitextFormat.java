package org.p5glossary.glossary.bitext;

/** The formats in which aligned texts can be written. */
public enum BitextFormat {
  /** Source, target, confidence; tabs and line breaks inside a text become spaces. */
  TSV,
  /** One JSON object a line: source, target, source_labels, target_labels, confidence. */
  JSONL,
  /** Translation Memory eXchange 1.4b, two-sided units only. */
  TMX,
  /** XLIFF 2.1, bilingual; a unit without a target has no target element. */
  XLIFF,
  /** A Word document with two columns, for people. */
  DOCX,
  /** A web page with two columns that needs no other file, for people. */
  HTML
}
