package org.p5glossary.web.view;

import java.util.List;
import org.p5glossary.glossary.account.Account;

/**
 * Who may log in.
 *
 * @param accounts by name
 * @param notices what was done, or why it was not
 */
public record AccountsView(List<Account> accounts, List<Notice> notices) {

  public AccountsView {
    accounts = List.copyOf(accounts);
    notices = List.copyOf(notices);
  }
}
