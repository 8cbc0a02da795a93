package org.p5glossary.web.view;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;

/**
 * How an entry is called where it is named.
 *
 * @param id its id, as in its address, never null
 * @param language of the term, never null
 * @param text the term, never null
 */
public record EntryName(String id, Language language, String text) {

  public EntryName {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
  }
}
