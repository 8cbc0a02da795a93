package org.p5glossary.edition;

import java.time.Instant;
import java.util.List;
import org.p5glossary.corpus.language.Language;

/**
 * An edition as paragraphs, ready to be set.
 *
 * @param title never blank
 * @param language of headings and facts
 * @param footer stands at the foot of every page beside its number
 * @param frozen when the edition was taken; the only time that the files name
 * @param paragraphs in order
 */
public record Book(
    String title,
    Language language,
    String footer,
    Instant frozen,
    List<BookParagraph> paragraphs) {

  public Book {
    paragraphs = List.copyOf(paragraphs);
  }
}
