package org.p5glossary.glossary.ledger;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;

/**
 * Where quoted sentences stood in one version.
 *
 * @param language language of the version, never null
 * @param textHash hash of the version's text when the person decided, never null
 * @param before the sentences before the quotation in order, the nearest last; "" as the first of
 *     them stands for the beginning of the text; never empty
 * @param after the sentences after the quotation in order, the nearest first; "" as the last of
 *     them stands for the end of the text; never empty
 * @param alone whether the quoted words stood once in the text, however split into sentences; else
 *     all of the context is needed to tell the place from the others
 */
public record QuotedContext(
    Language language,
    ContentHash textHash,
    List<String> before,
    List<String> after,
    boolean alone) {

  /**
   * @throws IllegalArgumentException if there is nothing before or after
   */
  public QuotedContext {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(textHash, "textHash");
    before = List.copyOf(before);
    after = List.copyOf(after);
    if (before.isEmpty() || after.isEmpty()) {
      throw new IllegalArgumentException(
          "a quotation's context has something before and after it, \"\" for the text's border, but"
              + " was "
              + before
              + " and "
              + after);
    }
  }
}
