package org.p5glossary.glossary.signoff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.entry.Coded;

/**
 * Where a delegation stands on a section.
 *
 * @param delegation never null
 * @param position never null
 * @param stances what it said that nothing has replaced, in order of time: about the text of today,
 *     or, where the position is {@link Position#VOIDED}, about an earlier one
 */
public record DelegationState(
    Delegation delegation, Position position, List<RecordedStance> stances) {

  /** Where a delegation can stand. */
  public enum Position implements Coded {
    AGREES("agrees"),
    /** Said nothing before the deadline of a silence procedure. */
    SILENT("silent"),
    RESERVES("reserves"),
    PROPOSES("proposes"),
    NO_INSTRUCTION("noInstruction"),
    /** Said something about a text that is no longer the text. */
    VOIDED("voided"),
    /** Said different things on instances that did not know of each other. */
    CONTRADICTS("contradicts"),
    /** Has said nothing. */
    OPEN("open");

    private final String code;

    Position(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /** Whether the section can be agreed with it. */
    public boolean agrees() {
      return this == AGREES || this == SILENT;
    }
  }

  public DelegationState {
    Objects.requireNonNull(delegation, "delegation");
    Objects.requireNonNull(position, "position");
    stances = List.copyOf(stances);
  }

  /** The latest of the stances. */
  public Optional<RecordedStance> latest() {
    return stances.isEmpty() ? Optional.empty() : Optional.of(stances.get(stances.size() - 1));
  }
}
