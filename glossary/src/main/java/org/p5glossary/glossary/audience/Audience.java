package org.p5glossary.glossary.audience;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.account.Delegation;

/**
 * Whom an entry, a note, a comment, a reservation, a proposal or a document is for.
 *
 * @param circle how wide it is, never null
 * @param delegation whose it is, exactly where it is for one delegation
 */
public record Audience(Circle circle, Optional<Delegation> delegation) {

  /** Everybody; what existed before audiences is for everybody. */
  public static final Audience PUBLIC = new Audience(Circle.PUBLIC, Optional.empty());

  /** The five delegations. */
  public static final Audience FIVE = new Audience(Circle.FIVE, Optional.empty());

  /**
   * @throws IllegalArgumentException if a delegation is missing, or named where none belongs
   */
  public Audience {
    Objects.requireNonNull(circle, "circle");
    Objects.requireNonNull(delegation, "delegation");
    if (delegation.isPresent() != (circle == Circle.DELEGATION)) {
      throw new IllegalArgumentException(
          "an audience names a delegation exactly where it is for one, but was "
              + circle.code()
              + " and "
              + delegation.map(Delegation::code).orElse("no delegation"));
    }
  }

  /** One delegation. */
  public static Audience of(Delegation delegation) {
    return new Audience(Circle.DELEGATION, Optional.of(delegation));
  }

  /**
   * The audience of a name: "public", "five", or the code of a delegation in either case.
   *
   * @throws IllegalArgumentException if the name is another
   */
  public static Audience parse(String name) {
    String plain = name.toLowerCase(Locale.ROOT);
    if (plain.equals(Circle.PUBLIC.code())) {
      return PUBLIC;
    }
    if (plain.equals(Circle.FIVE.code())) {
      return FIVE;
    }
    try {
      return of(Delegation.of(name));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "an audience is public, five, or one of CN, FR, RU, GB, US, but was \"" + name + "\"", e);
    }
  }

  /** The name that {@link #parse} reads. */
  public String name() {
    return delegation.map(Delegation::code).orElse(circle.code());
  }

  /** Whether somebody may see what is for this audience. */
  public boolean visibleTo(Viewer viewer) {
    return switch (viewer.sight()) {
      case ALL -> true;
      case FIVE -> circle != Circle.DELEGATION || delegation.equals(viewer.delegation());
      case PUBLIC -> circle == Circle.PUBLIC;
    };
  }

  /** Whether everybody who is in this audience is in the other too. */
  public boolean within(Audience other) {
    return switch (other.circle()) {
      case PUBLIC -> true;
      case FIVE -> circle != Circle.PUBLIC;
      case DELEGATION -> equals(other);
    };
  }

  @Override
  public String toString() {
    return name();
  }
}
