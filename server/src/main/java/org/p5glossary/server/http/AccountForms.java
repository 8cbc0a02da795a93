package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountException;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/** What forms say of accounts. */
final class AccountForms {

  /** A token that is good for longer is forgotten before it ends. */
  private static final int MOST_DAYS = 3_650;

  private AccountForms() {}

  /** The account in an address. */
  static Account named(AccountStore accounts, Context context) {
    String name = context.pathParam("name");
    return accounts
        .account(name)
        .orElseThrow(() -> new NotFoundResponse("there is no account \"" + name + "\""));
  }

  /**
   * The account as a form describes it.
   *
   * @throws IllegalArgumentException if there cannot be such an account
   */
  static Account described(Context context, String name, boolean enabled) {
    String display = RequestFields.form(context, "display_name");
    return account(
        name,
        display,
        context.formParams("role"),
        RequestFields.form(context, "delegation"),
        enabled);
  }

  /**
   * An account.
   *
   * @param display "" to call it by its name
   * @param delegation code, "" for none
   * @throws IllegalArgumentException if there cannot be such an account
   */
  static Account account(
      String name, String display, List<String> roles, String delegation, boolean enabled) {
    Set<Role> all = EnumSet.noneOf(Role.class);
    roles.forEach(code -> all.add(Coded.parse(Role.class, code)));
    return new Account(
        name,
        display.isEmpty() ? name : display,
        all,
        delegation.isEmpty() ? Optional.empty() : Optional.of(Delegation.of(delegation)),
        enabled);
  }

  /** A password as it was typed: what cannot be seen in it counts too. */
  static String password(Context context, String field) {
    return Optional.ofNullable(context.formParam(field)).orElse("");
  }

  /** How long a token shall be good. */
  static Duration validity(String days) {
    try {
      int number = Integer.parseInt(days);
      if (number >= 1 && number <= MOST_DAYS) {
        return Duration.ofDays(number);
      }
    } catch (NumberFormatException malformed) {
      // Refused below, like a number out of range.
    }
    throw new BadRequestResponse("days=\"" + days + "\" is not a number from 1 to " + MOST_DAYS);
  }

  /**
   * Does a change of accounts.
   *
   * @return what to say where it is refused; empty if it was done
   */
  static Optional<Notice> refusal(Runnable change) {
    try {
      change.run();
      return Optional.empty();
    } catch (AccountException | IllegalArgumentException e) {
      return Optional.of(Notice.of(NoticeKind.OTHER, String.valueOf(e.getMessage())));
    }
  }
}
