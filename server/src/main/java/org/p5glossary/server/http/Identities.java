package org.p5glossary.server.http;

import io.javalin.http.Context;
import java.util.Optional;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountStore;

/**
 * Tells who sends a request: the command line by the token of this run, a program by an account's
 * token, a person by their session; without accounts, the one operator. Asks the accounts each
 * time, so that a change counts at once. Thread-safe.
 */
final class Identities {

  private static final String BEARER = "Bearer ";
  private static final String KEPT = "identity";

  private final AccountStore accounts;
  private final Sessions sessions;
  private final OperatorToken operatorToken;
  private final String operator;

  /**
   * @param operator name of the person who works here where there are no accounts
   */
  Identities(
      AccountStore accounts, Sessions sessions, OperatorToken operatorToken, String operator) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.operatorToken = operatorToken;
    this.operator = operator;
  }

  /** Who sends this request; looked up once for each. */
  Identity of(Context context) {
    Identity kept = context.attribute(KEPT);
    if (kept == null) {
      kept = find(context);
      context.attribute(KEPT, kept);
    }
    return kept;
  }

  private Identity find(Context context) {
    String authorization = Optional.ofNullable(context.header("Authorization")).orElse("");
    if (operatorToken.matches(authorization)) {
      return new Identity(Identity.Kind.COMMAND_LINE, Optional.empty(), operator);
    }
    if (authorization.startsWith(BEARER)) {
      // A wrong token is nobody, never the session or the operator behind it.
      return accounts
          .byToken(authorization.substring(BEARER.length()))
          .map(account -> Identity.of(Identity.Kind.TOKEN, account))
          .orElse(Identity.NOBODY);
    }
    if (accounts.isEmpty()) {
      return new Identity(Identity.Kind.SOLE_OPERATOR, Optional.empty(), operator);
    }
    return sessions
        .account(context, accounts::standing)
        .flatMap(accounts::account)
        .filter(Account::enabled)
        .map(account -> Identity.of(Identity.Kind.SESSION, account))
        .orElse(Identity.NOBODY);
  }
}
