package org.p5glossary.glossary.entry;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;

/**
 * A remark on an entry or a language section.
 *
 * @param audience who may read it, never null
 * @param owner the delegation that wrote it; only an internal note has one, and an internal note
 *     from another program may have none
 * @param text the remark, never blank
 */
public record Note(NoteAudience audience, Optional<Delegation> owner, String text) {

  /**
   * @throws IllegalArgumentException if the text is blank, or a note that is not internal has an
   *     owner
   */
  public Note {
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(owner, "owner");
    text = EntryText.required("note", text);
    if (owner.isPresent() && audience != NoteAudience.INTERNAL) {
      throw new IllegalArgumentException(
          "only an internal note is one delegation's own, but one for "
              + audience.code()
              + " names "
              + owner.get());
    }
  }

  /** A note of nobody in particular. */
  public Note(NoteAudience audience, String text) {
    this(audience, Optional.empty(), text);
  }

  /** A note for an audience. */
  public static Note of(Audience audience, String text) {
    NoteAudience wide =
        switch (audience.circle()) {
          case DELEGATION -> NoteAudience.INTERNAL;
          case FIVE -> NoteAudience.DELEGATIONS;
          case PUBLIC -> NoteAudience.PUBLIC;
        };
    return new Note(wide, audience.delegation(), text);
  }

  /** Who may read it; empty for an internal note whose delegation is not known. */
  public Optional<Audience> readers() {
    return switch (audience) {
      case INTERNAL -> owner.map(Audience::of);
      case DELEGATIONS -> Optional.of(Audience.FIVE);
      case PUBLIC -> Optional.of(Audience.PUBLIC);
    };
  }

  /** Whether somebody may read it: an internal note of nobody known, only the operator. */
  public boolean visibleTo(Viewer viewer) {
    return readers()
        .map(audience -> audience.visibleTo(viewer))
        .orElse(viewer.sight() == Viewer.Sight.ALL);
  }
}
