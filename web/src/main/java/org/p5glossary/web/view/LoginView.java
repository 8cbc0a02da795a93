package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The page to log in.
 *
 * @param name what was given as the name; "" at first
 * @param to address of this site to go to afterwards, beginning with one "/"
 * @param elsewhere what people call the provider at which they may log in too; empty for none
 * @param notices why it did not work
 */
public record LoginView(String name, String to, Optional<String> elsewhere, List<Notice> notices) {

  /**
   * @throws IllegalArgumentException if {@code to} is not an address of this site
   */
  public LoginView {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(elsewhere, "elsewhere");
    notices = List.copyOf(notices);
    if (!to.startsWith("/") || to.startsWith("//")) {
      throw new IllegalArgumentException(
          "after logging in one goes to an address of this site, but was \"" + to + "\"");
    }
  }
}
