package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;

/**
 * Where a passage stands on the pages of the original file: each page can be shown as an image.
 *
 * @param paper never null
 * @param language never null
 * @param key name of the passage in its version, never null
 * @param pages page numbers, 1-based, ascending, at least one
 */
public record Facsimile(PaperId paper, Language language, PassageKey key, List<Integer> pages) {

  /**
   * @throws IllegalArgumentException if there is no page
   */
  public Facsimile {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(key, "key");
    pages = List.copyOf(pages);
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("a facsimile has at least one page");
    }
  }
}
