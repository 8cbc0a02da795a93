package org.p5glossary.glossary.account;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Changes accounts on behalf of somebody and records that they did. Thread-safe. */
public final class AccountDesk {

  private final AccountStore accounts;
  private final String actor;
  private final String address;

  /**
   * @param actor who changes accounts
   * @param address from where, as in {@link AccessEvent}
   */
  public AccountDesk(AccountStore accounts, String actor, String address) {
    this.accounts = Objects.requireNonNull(accounts, "accounts");
    this.actor = Objects.requireNonNull(actor, "actor");
    this.address = Objects.requireNonNull(address, "address");
  }

  /** Makes an account, as {@link AccountStore#add}. */
  public void add(Account account, String password) {
    accounts.add(account, password);
    record(AccessKind.ACCOUNT_ADDED, account.name(), standing(account));
  }

  /** Changes an account, as {@link AccountStore#change}. */
  public void change(Account account) {
    accounts.change(account);
    record(AccessKind.ACCOUNT_CHANGED, account.name(), standing(account));
  }

  /** Sets a password, as {@link AccountStore#setPassword}. */
  public void setPassword(String name, String password) {
    accounts.setPassword(name, password);
    record(AccessKind.PASSWORD_SET, name, "");
  }

  /** Issues a token, as {@link AccountStore#issueToken}. */
  public String issueToken(String name, String label, Optional<Duration> validity) {
    String secret = accounts.issueToken(name, label, validity);
    record(AccessKind.TOKEN_ISSUED, name, label);
    return secret;
  }

  /** Takes tokens back, as {@link AccountStore#revokeTokens}. */
  public int revokeTokens(String name, String label) {
    int revoked = accounts.revokeTokens(name, label);
    if (revoked > 0) {
      record(AccessKind.TOKENS_REVOKED, name, label);
    }
    return revoked;
  }

  private void record(AccessKind kind, String account, String detail) {
    accounts.accessLog().record(kind, account, actor, address, detail);
  }

  private static String standing(Account account) {
    String roles =
        account.roles().stream().map(Role::code).sorted().collect(Collectors.joining(" "));
    return roles
        + account.delegation().map(one -> ", " + one.code()).orElse("")
        + (account.enabled() ? "" : ", disabled");
  }
}
