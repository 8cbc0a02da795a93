package org.p5glossary.glossary.account;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A person who works here.
 *
 * @param name what they log in with and the ledger calls them: 1 to 64 small letters, digits and ".
 *     _ - @", beginning with a letter or digit
 * @param displayName what pages call them, never blank
 * @param roles what they may do, at least one
 * @param delegation whom they belong to; needed for {@link Role#DELEGATION}
 * @param enabled whether they may log in
 */
public record Account(
    String name,
    String displayName,
    Set<Role> roles,
    Optional<Delegation> delegation,
    boolean enabled) {

  private static final Pattern NAME =
      Pattern.compile("[\\p{Ll}\\p{Lo}0-9][\\p{Ll}\\p{Lo}0-9._@-]{0,63}");

  /**
   * @throws IllegalArgumentException if the name has another form, there is no role, or a role
   *     needs a delegation and there is none
   */
  public Account {
    Objects.requireNonNull(delegation, "delegation");
    if (name == null || !NAME.matcher(name).matches()) {
      throw new IllegalArgumentException(
          "an account name has 1 to 64 small letters, digits and . _ - @, and begins with a letter"
              + " or digit, but was \""
              + name
              + "\"");
    }
    if (displayName == null || displayName.isBlank()) {
      throw new IllegalArgumentException("the display name of " + name + " is blank");
    }
    if (roles.isEmpty()) {
      throw new IllegalArgumentException("the account " + name + " needs a role, at least reader");
    }
    roles = Set.copyOf(EnumSet.copyOf(roles));
    if (roles.contains(Role.DELEGATION) && delegation.isEmpty()) {
      throw new IllegalArgumentException(
          "the account "
              + name
              + " has the role delegation and so needs one of the delegations CN, FR, RU, GB, US");
    }
  }

  /** Whether they may do what a role allows. */
  public boolean may(Role role) {
    return enabled && roles.stream().anyMatch(own -> own.includes(role));
  }
}
