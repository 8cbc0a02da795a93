package org.p5glossary.glossary.ledger;

import java.time.Instant;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;

/**
 * The chair put the text of a language section under silence: a delegation that says nothing before
 * the deadline is taken to agree. The hash of its event is its lasting name.
 *
 * @param entry never null
 * @param language of the section, never null
 * @param section hash of the text, never null
 * @param deadline from this moment silence counts, UTC, never null
 */
public record SilenceOpened(EntryId entry, Language language, ContentHash section, Instant deadline)
    implements Decision {

  public SilenceOpened {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(deadline, "deadline");
  }
}
