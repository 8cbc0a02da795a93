package org.p5glossary.glossary.ledger;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryText;

/**
 * Somebody proposed what an entry should become. The hash of its event is the proposal's lasting
 * name, and the name of its first revision.
 *
 * @param kind what the proposal is, never null
 * @param result the entry as it should be, never null
 * @param base hash of the entry that it was written on ({@code EntryHash}); empty for a new entry
 * @param absorbed the entry that goes into it, for a merge only
 * @param reason why; may be empty where evidence speaks for it
 * @param audience who may see the proposal, never null
 */
public record ProposalMade(
    Kind kind,
    Entry result,
    Optional<ContentHash> base,
    Optional<Absorbed> absorbed,
    String reason,
    Audience audience)
    implements Decision {

  /** What can be proposed. */
  public enum Kind implements Coded {
    /** An entry that is not there yet. */
    NEW("new"),
    /** Another text of an entry. */
    CHANGE("change"),
    /** One entry made of two. */
    MERGE("merge"),
    /** That an entry, or a term of it, is no longer used. */
    DEPRECATION("deprecation");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * An entry that is merged into another.
   *
   * @param entry its id, never null
   * @param base hash of the entry as it was when the merge was proposed, never null
   */
  public record Absorbed(EntryId entry, ContentHash base) {

    public Absorbed {
      Objects.requireNonNull(entry, "entry");
      Objects.requireNonNull(base, "base");
    }
  }

  /**
   * @throws IllegalArgumentException if the base or the absorbed entry does not fit the kind
   */
  public ProposalMade {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(result, "result");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(absorbed, "absorbed");
    Objects.requireNonNull(audience, "audience");
    reason = EntryText.allowed("reason of a proposal", reason);
    if (base.isPresent() == (kind == Kind.NEW) || absorbed.isPresent() != (kind == Kind.MERGE)) {
      throw new IllegalArgumentException(
          "a new entry has no base, all else has one, and a merge alone absorbs an entry; but a "
              + kind.code()
              + " had base "
              + base
              + " and absorbed "
              + absorbed);
    }
    Entry into = result;
    if (absorbed.filter(other -> other.entry().equals(into.id())).isPresent()) {
      throw new IllegalArgumentException(
          "entry " + into.id() + " cannot be merged with itself; name another one");
    }
  }
}
