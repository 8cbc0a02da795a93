package org.p5glossary.glossary.termbase;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Term;

/**
 * A term and where it stands in the term base.
 *
 * @param entry id of its entry, never null
 * @param language language of its section, never null
 * @param term never null
 */
public record TermUse(EntryId entry, Language language, Term term) {

  public TermUse {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(term, "term");
  }
}
