package org.p5glossary.glossary.account;

import java.time.Instant;
import java.util.Objects;

/**
 * Somebody came in, or an account was changed.
 *
 * @param time when
 * @param kind what
 * @param account the account that it was about; "" where no account has the name that was given
 * @param actor who did it, "" for nobody known
 * @param address of the network from which they did it, or "command line"
 * @param detail such as the roles from now on; never a password or a token; may be empty
 */
public record AccessEvent(
    Instant time, AccessKind kind, String account, String actor, String address, String detail) {

  public AccessEvent {
    Objects.requireNonNull(time, "time");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(detail, "detail");
  }
}
