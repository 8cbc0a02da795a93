package org.p5glossary.glossary.signoff;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.entry.Coded;

/**
 * Which sections are asked for.
 *
 * @param language of the sections, "zh" for "zh-Hans" too; empty for all
 * @param missing a delegation whose agreement is missing; empty for any or none
 * @param standing what became of the sections, never null
 */
public record SectionFilter(
    Optional<Language> language, Optional<Delegation> missing, Standing standing) {

  private static final Map<Delegation, Integer> BITS = new EnumMap<>(Delegation.class);

  static {
    for (Delegation delegation : Delegation.values()) {
      BITS.put(delegation, 1 << BITS.size());
    }
  }

  /** Marks of a section of which nobody said anything: all five are missing. */
  static final int SILENT = (1 << BITS.size()) - 1;

  private static final int RESERVED = SILENT + 1;

  /** What became of sections. */
  public enum Standing implements Coded {
    /** Whatever it is. */
    ANY(""),
    /** Somebody's agreement is missing. */
    OPEN("open"),
    /** All five agree. */
    AGREED("agreed"),
    /** Somebody reserves, would have another wording, or contradicts themselves. */
    RESERVED("reserved");

    private final String code;

    Standing(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  public SectionFilter {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(missing, "missing");
    Objects.requireNonNull(standing, "standing");
  }

  /** Whether sections in a language are asked for. */
  boolean concerns(Language other) {
    return language.isEmpty() || other.matches(language.get());
  }

  /** Whether a section is asked for, going by its {@link #marks}. */
  boolean fits(int marks) {
    boolean lacks = missing.isEmpty() || (marks & bit(missing.get())) != 0;
    return lacks
        && switch (standing) {
          case ANY -> true;
          case OPEN -> !agreed(marks);
          case AGREED -> agreed(marks);
          case RESERVED -> (marks & RESERVED) != 0;
        };
  }

  /** All that a filter asks of a state, as bits: whose agreement is missing, and reservations. */
  static int marks(SectionState state) {
    int marks = 0;
    for (DelegationState each : state.delegations()) {
      marks |= each.position().agrees() ? 0 : bit(each.delegation());
      marks |= reserved(each.position()) ? RESERVED : 0;
    }
    return marks;
  }

  /** Whether marks are those of a section to which all five agree. */
  static boolean agreed(int marks) {
    return (marks & SILENT) == 0;
  }

  private static int bit(Delegation delegation) {
    return BITS.get(delegation);
  }

  private static boolean reserved(DelegationState.Position position) {
    return position == DelegationState.Position.RESERVES
        || position == DelegationState.Position.PROPOSES
        || position == DelegationState.Position.CONTRADICTS;
  }
}
