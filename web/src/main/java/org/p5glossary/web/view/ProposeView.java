package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.diff.FieldChange;

/**
 * The form for a proposal, with what became of it so far.
 *
 * @param form never null
 * @param name of the entry that is changed; empty for a new one
 * @param audiences whom the reader may write for
 * @param preview what it would change; empty before it was asked for
 * @param conflict what somebody else changed meanwhile; empty if nobody did
 * @param mayPut whether the reader may write it at once
 * @param mayAccept whether the reader may accept the proposal with these edits
 * @param notices what to say of what was tried
 */
public record ProposeView(
    ProposalForm form,
    Optional<EntryName> name,
    List<Audience> audiences,
    List<FieldChange> preview,
    Optional<Conflict> conflict,
    boolean mayPut,
    boolean mayAccept,
    List<Notice> notices) {

  /**
   * Two texts that were written on the same one.
   *
   * @param theirs what the other changed; empty if the entry was taken out
   * @param gone whether the entry was taken out
   */
  public record Conflict(List<FieldChange> theirs, boolean gone) {

    public Conflict {
      theirs = List.copyOf(theirs);
    }
  }

  public ProposeView {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(name, "name");
    audiences = List.copyOf(audiences);
    preview = List.copyOf(preview);
    Objects.requireNonNull(conflict, "conflict");
    notices = List.copyOf(notices);
  }
}
