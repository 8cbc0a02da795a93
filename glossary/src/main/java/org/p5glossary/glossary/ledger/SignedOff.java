package org.p5glossary.glossary.ledger;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryText;

/**
 * A delegation took its stance on the text of a language section.
 *
 * @param entry never null
 * @param language of the section, never null
 * @param section hash of the text that it speaks of ({@code SectionHash}), never null
 * @param delegation who speaks, never null
 * @param stance never null
 * @param reason why: never blank for a reservation, else may be empty
 * @param alternative the wording that they propose instead: never blank where they propose one,
 *     else empty
 * @param audience who may see the reason and the alternative; the stance itself is seen by whoever
 *     sees the entry
 * @param replaces hashes of the events with the stances of this delegation that this one replaces,
 *     without repetition; two stances of which neither replaces the other contradict each other
 */
public record SignedOff(
    EntryId entry,
    Language language,
    ContentHash section,
    Delegation delegation,
    Stance stance,
    String reason,
    String alternative,
    Audience audience,
    List<ContentHash> replaces)
    implements Decision {

  /** What a delegation says. */
  public enum Stance implements Coded {
    /** It agrees to this text. */
    AGREE("agree"),
    /** It does not, for a reason. */
    RESERVE("reserve"),
    /** It would agree to another wording. */
    ALTERNATIVE("alternative"),
    /** It has no instruction from its capital. */
    NO_INSTRUCTION("noInstruction");

    private final String code;

    Stance(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * @throws IllegalArgumentException if a reservation has no reason, an alternative no wording, or
   *     another stance has one
   */
  public SignedOff {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(delegation, "delegation");
    Objects.requireNonNull(stance, "stance");
    Objects.requireNonNull(audience, "audience");
    replaces = replaces.stream().distinct().toList();
    reason =
        stance == Stance.RESERVE
            ? EntryText.required("reason of a reservation", reason)
            : EntryText.allowed("reason of a stance", reason);
    alternative =
        stance == Stance.ALTERNATIVE
            ? EntryText.required("alternative wording", alternative)
            : EntryText.allowed("alternative wording", alternative);
    if (stance != Stance.ALTERNATIVE && !alternative.isEmpty()) {
      throw new IllegalArgumentException(
          "only who proposes an alternative gives one, but the stance was "
              + stance.code()
              + " with \""
              + alternative
              + "\"");
    }
  }
}
