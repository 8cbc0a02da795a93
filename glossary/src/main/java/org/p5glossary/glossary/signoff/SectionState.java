package org.p5glossary.glossary.signoff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.entry.EntryId;

/**
 * Where the five stand on the text of a language section, at a moment.
 *
 * @param entry never null
 * @param language never null
 * @param text hash of the section's text, never null
 * @param delegations all five, in the order of {@link Delegation}
 * @param silence the silence procedure on this text, if there is one
 */
public record SectionState(
    EntryId entry,
    Language language,
    ContentHash text,
    List<DelegationState> delegations,
    Optional<Silence> silence) {

  /**
   * @throws IllegalArgumentException if the delegations are not the five
   */
  public SectionState {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(silence, "silence");
    delegations = List.copyOf(delegations);
    if (!delegations.stream()
        .map(DelegationState::delegation)
        .toList()
        .equals(List.of(Delegation.values()))) {
      throw new IllegalArgumentException(
          "a section has the state of each of the five, but had " + delegations);
    }
  }

  /** Whether all five agree to this very text. */
  public boolean agreed() {
    return delegations.stream().allMatch(state -> state.position().agrees());
  }

  /** Whether somebody's agreement is silence. */
  public boolean agreedBySilence() {
    return agreed()
        && delegations.stream()
            .anyMatch(state -> state.position() == DelegationState.Position.SILENT);
  }

  /** The state of a delegation. */
  public DelegationState of(Delegation delegation) {
    return delegations.stream()
        .filter(state -> state.delegation() == delegation)
        .findFirst()
        .orElseThrow();
  }

  /** Whose agreement is missing. */
  public List<Delegation> missing() {
    return delegations.stream()
        .filter(state -> !state.position().agrees())
        .map(DelegationState::delegation)
        .toList();
  }

  /** Whether an edit voided what somebody said, who has said nothing since. */
  public boolean voided() {
    return delegations.stream()
        .anyMatch(state -> state.position() == DelegationState.Position.VOIDED);
  }
}
