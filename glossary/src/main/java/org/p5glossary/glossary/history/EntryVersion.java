package org.p5glossary.glossary.history;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;

/**
 * What an entry became at one moment.
 *
 * @param entry its id, never null
 * @param number counted from 1 for each entry; removals count too
 * @param event hash of its event, never null
 * @param by who did it, never blank
 * @param at when, never null
 * @param how never null
 * @param text the entry from then on, as far as the viewer may see it; empty where it was taken out
 * @param reason why, may be empty
 * @param proposal the proposal that led to it, if one did and the viewer may see it
 */
public record EntryVersion(
    EntryId entry,
    int number,
    ContentHash event,
    String by,
    Instant at,
    How how,
    Optional<Entry> text,
    String reason,
    Optional<ContentHash> proposal) {

  /** How an entry came to say something. */
  public enum How implements Coded {
    /** Written: by hand, by an import, or with the program. */
    WRITTEN("written"),
    /** A proposal was accepted. */
    ACCEPTED("accepted"),
    /** An older text was put in force again. */
    RESTORED("restored"),
    /** It was taken out. */
    REMOVED("removed");

    private final String code;

    How(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  public EntryVersion {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(how, "how");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(proposal, "proposal");
  }
}
