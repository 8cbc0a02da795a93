package org.p5glossary.edition;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * One paragraph of a book.
 *
 * @param style what it is, never null
 * @param language decides its direction and its type face, never null
 * @param label what stands before it, such as a number or a language's name; may be empty
 * @param text NFC, without line breaks, never null
 */
public record BookParagraph(Style style, Language language, String label, String text) {

  /** What a paragraph is. */
  public enum Style {
    TITLE,
    FACT,
    /** Begins a page. */
    HEADING,
    ENTRY,
    TERM,
    /** A term that is deprecated or superseded: struck through. */
    AVOIDED_TERM,
    DETAIL,
    CHANGE,
    INDEX_LETTER,
    INDEX_LINE
  }

  public BookParagraph {
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(text, "text");
  }
}
