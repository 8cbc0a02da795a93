package org.p5glossary.ingest.check.docx;

import java.util.Objects;

/**
 * A comment to put into a document.
 *
 * @param paragraph the words of the sentence that it is about, as ingest read them
 * @param occurrence which of several places with these words, from 0
 * @param text what the comment says, never blank; lines become paragraphs
 */
public record DocxComment(String paragraph, int occurrence, String text) {

  public DocxComment {
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(text, "text");
  }
}
