package org.p5glossary.glossary.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;

/**
 * Who looks.
 *
 * @param sight how far they see, never null
 * @param delegation whom they belong to; only those who see what is for the five may belong to one
 */
public record Viewer(Sight sight, Optional<Delegation> delegation) {

  /** How far somebody sees. */
  public enum Sight {
    /** What is public. */
    PUBLIC,
    /** That, what is for the five, and what is for their own delegation, if they have one. */
    FIVE,
    /** Everything: the person who runs the program, who can read its files anyway. */
    ALL
  }

  /** Whoever comes by. */
  public static final Viewer ANYBODY = new Viewer(Sight.PUBLIC, Optional.empty());

  /** The person who runs the program. */
  public static final Viewer OPERATOR = new Viewer(Sight.ALL, Optional.empty());

  /** Somebody with an account and without a delegation. */
  public static final Viewer OF_THE_FIVE = new Viewer(Sight.FIVE, Optional.empty());

  /**
   * @throws IllegalArgumentException if somebody of a delegation does not see as the five do
   */
  public Viewer {
    Objects.requireNonNull(sight, "sight");
    Objects.requireNonNull(delegation, "delegation");
    if (delegation.isPresent() && sight != Sight.FIVE) {
      throw new IllegalArgumentException(
          "who belongs to " + delegation.get() + " sees what is for the five, not " + sight);
    }
  }

  /** Somebody of a delegation. */
  public static Viewer of(Delegation delegation) {
    return new Viewer(Sight.FIVE, Optional.of(delegation));
  }

  /** What an account sees: a disabled one, or one that is no reader, what everybody sees. */
  public static Viewer of(Account account) {
    return account.may(Role.READER) ? new Viewer(Sight.FIVE, account.delegation()) : ANYBODY;
  }

  /**
   * Somebody who sees exactly what may go to an audience: for what is handed out.
   *
   * @param audience who receives it
   */
  public static Viewer recipient(Audience audience) {
    return switch (audience.circle()) {
      case PUBLIC -> ANYBODY;
      case FIVE -> OF_THE_FIVE;
      case DELEGATION -> of(audience.delegation().orElseThrow());
    };
  }

  /** The audiences that they may choose for what they write, the widest first. */
  public List<Audience> audiences() {
    List<Audience> audiences = new ArrayList<>(List.of(Audience.PUBLIC));
    if (sight == Sight.PUBLIC) {
      return List.copyOf(audiences);
    }
    audiences.add(Audience.FIVE);
    if (sight == Sight.ALL) {
      for (Delegation each : Delegation.values()) {
        audiences.add(Audience.of(each));
      }
    }
    delegation.map(Audience::of).ifPresent(audiences::add);
    return List.copyOf(audiences);
  }
}
