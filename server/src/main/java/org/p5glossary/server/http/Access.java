package org.p5glossary.server.http;

import io.javalin.security.RouteRole;
import java.util.Optional;
import org.p5glossary.glossary.account.Role;

/** Who may call a route. Every route names one; a route without is refused to all. */
enum Access implements RouteRole {
  /** Anybody: the pages that are needed to log in. */
  OPEN(null),
  /** Readers; also people who are not logged in, unless the server is for members only. */
  READ(Role.READER),
  /** Readers with an account, also where others may read. */
  LOGGED_IN(Role.READER),
  /** Contributors. */
  CONTRIBUTE(Role.CONTRIBUTOR),
  /** Editors. */
  EDIT(Role.EDITOR),
  /** Delegations. */
  SIGN(Role.DELEGATION),
  /** The chair. */
  PRESIDE(Role.CHAIR),
  /** Administrators. */
  ADMINISTER(Role.ADMINISTRATOR),
  /** The command line of the user who runs the server, by the token of this run; nobody else. */
  OPERATE(null);

  private final Role role;

  Access(Role role) {
    this.role = role;
  }

  /** The role that is needed; empty if none would do, or none is needed. */
  Optional<Role> role() {
    return Optional.ofNullable(role);
  }
}
