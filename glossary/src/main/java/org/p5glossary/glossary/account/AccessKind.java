package org.p5glossary.glossary.account;

import org.p5glossary.glossary.entry.Coded;

/** What {@link AccessLog} records. */
public enum AccessKind implements Coded {
  LOGIN("login"),
  /** A wrong name or password. */
  LOGIN_FAILED("loginFailed"),
  /** After this failed attempt, others are not even looked at for a while. */
  LOGIN_THROTTLED("loginThrottled"),
  LOGOUT("logout"),
  ACCOUNT_ADDED("accountAdded"),
  /** Other roles, another delegation or display name, enabled or disabled. */
  ACCOUNT_CHANGED("accountChanged"),
  PASSWORD_SET("passwordSet"),
  TOKEN_ISSUED("tokenIssued"),
  TOKENS_REVOKED("tokensRevoked"),
  /** A backup, which holds everything, was taken away. */
  BACKED_UP("backedUp");

  private final String code;

  AccessKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
