package org.p5glossary.glossary.suggestion;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;

/**
 * A term that what was typed may become.
 *
 * @param text the term, never blank
 * @param language its language, never null
 * @param entry the entry that it belongs to, never null
 */
public record Suggestion(String text, Language language, EntryId entry) {

  public Suggestion {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(entry, "entry");
  }
}
