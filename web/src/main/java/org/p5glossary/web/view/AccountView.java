package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.ApiToken;

/**
 * One account.
 *
 * @param side from which it is looked at
 * @param tokens the oldest first
 * @param secret a token that was issued just now, shown this once
 * @param notices what was done, or why it was not
 */
public record AccountView(
    Account account,
    Side side,
    List<ApiToken> tokens,
    Optional<String> secret,
    List<Notice> notices) {

  /** Whose page it is. */
  public enum Side {
    /** That of the person whose account it is. */
    OWNER,
    ADMINISTRATOR
  }

  public AccountView {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(side, "side");
    tokens = List.copyOf(tokens);
    Objects.requireNonNull(secret, "secret");
    notices = List.copyOf(notices);
  }
}
