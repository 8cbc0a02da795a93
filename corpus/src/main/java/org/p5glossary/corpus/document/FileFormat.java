package org.p5glossary.corpus.document;

import java.util.Locale;

/** The formats that can be ingested. */
public enum FileFormat {
  PDF,
  DOCX,
  HTML,
  TXT,
  /** One language of a part of an imported translation memory. */
  TMX;

  /** The usual file extension without the dot, which is also the name in the store. */
  public String extension() {
    return name().toLowerCase(Locale.ROOT);
  }
}
