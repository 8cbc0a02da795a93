package org.p5glossary.corpus.document;

import java.util.Locale;

/** What a block is in its document. */
public enum BlockType {
  TITLE,
  /** A line by the title in smaller type, or a series line. */
  SUBTITLE,
  /** One field of the masthead: organ, date, original language, place and dates of the session. */
  MASTHEAD,
  /** "Working paper submitted by …". */
  BYLINE,
  HEADING,
  PARA,
  /** A labelled or bulleted sub-paragraph. */
  ITEM,
  QUOTE,
  FOOTNOTE,
  /** One line of a list of names, credits or addresses. */
  ENTRY,
  /** One row of a table, cells joined by a tab. */
  TABLE;

  /** The name used in output and in the store: lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type of a code.
   *
   * @throws IllegalArgumentException if there is no such type
   */
  public static BlockType ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
