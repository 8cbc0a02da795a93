package org.p5glossary.server.http;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.Role;

/**
 * Who sends a request.
 *
 * @param kind how they are known
 * @param account the account, if they have one
 * @param name what the ledger calls them; "" for nobody
 */
record Identity(Kind kind, Optional<Account> account, String name) {

  /** How somebody is known. */
  enum Kind {
    /** Not at all. */
    NOBODY,
    /** The one person who works here, where there are no accounts. */
    SOLE_OPERATOR,
    /** The command line of the user who runs the server. */
    COMMAND_LINE,
    /** Logged in. */
    SESSION,
    /** A program with an account's token. */
    TOKEN
  }

  static final Identity NOBODY = new Identity(Kind.NOBODY, Optional.empty(), "");

  Identity {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(name, "name");
  }

  static Identity of(Kind kind, Account account) {
    return new Identity(kind, Optional.of(account), account.name());
  }

  /** Whether they may do what a role allows. */
  boolean may(Role role) {
    return switch (kind) {
      case NOBODY -> false;
      case SOLE_OPERATOR, COMMAND_LINE -> true;
      case SESSION, TOKEN -> account.filter(one -> one.may(role)).isPresent();
    };
  }
}
