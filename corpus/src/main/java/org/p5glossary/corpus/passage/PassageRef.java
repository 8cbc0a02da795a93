package org.p5glossary.corpus.passage;

import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;

/**
 * A reference to words in a version, after the W3C Web Annotation model's text quote selector: it
 * resolves by its quotation or becomes a visible orphan; it is never moved silently.
 *
 * @param paper id of the paper, never null
 * @param language language of the version, never null
 * @param paragraph how to cite the place, never null
 * @param quote the exact words, never blank
 * @param prefix words before the quotation within its block, may be empty
 * @param suffix words after the quotation within its block, may be empty
 * @param textHash hash of the version's text when the reference was made, never null
 */
public record PassageRef(
    PaperId paper,
    Language language,
    String paragraph,
    String quote,
    String prefix,
    String suffix,
    ContentHash textHash) {

  /**
   * @throws IllegalArgumentException if the quotation is blank
   */
  public PassageRef {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(suffix, "suffix");
    Objects.requireNonNull(textHash, "textHash");
    if (quote == null || quote.isBlank()) {
      throw new IllegalArgumentException("a passage reference quotes at least one word");
    }
  }
}
