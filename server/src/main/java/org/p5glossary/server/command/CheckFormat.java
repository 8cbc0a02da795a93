package org.p5glossary.server.command;

/** How {@code p5 check} gives its result. */
enum CheckFormat {
  TEXT,
  JSON,
  SARIF,
  HTML,
  /** The draft itself, a Word document, with comments. */
  DOCX,
  /** Both texts in two columns. */
  BILINGUAL
}
