package org.p5glossary.edition;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.SignedOff;

/**
 * A delegation does not agree to the text of a section as it stands.
 *
 * @param entry never null
 * @param language of the section, never null
 * @param delegation never null
 * @param stance a reservation or an alternative, never null
 * @param text the reason or the wording proposed; empty if it is not for the readers of the edition
 */
public record Reservation(
    EntryId entry, Language language, Delegation delegation, SignedOff.Stance stance, String text) {

  public Reservation {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(delegation, "delegation");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(text, "text");
  }
}
