package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.AccountView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/** The password and the tokens of who is logged in. */
final class OwnAccountPages {

  private final AccountStore accounts;
  private final Identities identities;
  private final Readers readers;
  private final PageRenderer renderer;
  private final LoginThrottle throttle = new LoginThrottle(Clock.systemUTC());

  OwnAccountPages(
      Instance instance, Identities identities, Readers readers, PageRenderer renderer) {
    this.accounts = instance.accounts();
    this.identities = identities;
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(
        Links.OWN_ACCOUNT,
        context -> show(context, 200, Optional.empty(), List.of()),
        Access.LOGGED_IN);
    router.post(Links.OWN_ACCOUNT + "/password", this::password, Access.LOGGED_IN);
    router.post(Links.OWN_ACCOUNT + "/token", this::issue, Access.LOGGED_IN);
    router.post(Links.OWN_ACCOUNT + "/revoke", this::revoke, Access.LOGGED_IN);
  }

  private Account own(Context context) {
    return identities
        .of(context)
        .account()
        .orElseThrow(() -> new NotFoundResponse("you work here without an account"));
  }

  /** The account of a person: a token that was found shall not make others that outlive it. */
  private Account person(Context context) {
    if (identities.of(context).kind() == Identity.Kind.TOKEN) {
      throw new BadRequestResponse("a token changes neither passwords nor tokens: log in");
    }
    return own(context);
  }

  private void show(Context context, int status, Optional<String> secret, List<Notice> notices) {
    Account account = own(context);
    AccountView view =
        new AccountView(
            account, AccountView.Side.OWNER, accounts.tokens(account.name()), secret, notices);
    context
        .status(status)
        .contentType("text/html; charset=utf-8")
        .header("Cache-Control", "no-store")
        .result(renderer.account(readers.page(context, List.of()), view));
  }

  /** Asks for the old password: who finds an open session shall not keep it. */
  private void password(Context context) {
    String name = person(context).name();
    if (!throttle.wait(name, context.ip()).isZero()
        || accounts.authenticate(name, AccountForms.password(context, "old")).isEmpty()) {
      throttle.failed(name, context.ip());
      show(context, 422, Optional.empty(), List.of(Notice.of(NoticeKind.PASSWORD_WRONG)));
      return;
    }
    Optional<Notice> refusal =
        AccountForms.refusal(
            () ->
                readers
                    .desk(context, accounts)
                    .setPassword(name, AccountForms.password(context, "password")));
    if (refusal.isPresent()) {
      show(context, 422, Optional.empty(), List.of(refusal.get()));
    } else {
      // All sessions of the account ended with the old password, this one too.
      context.redirect(Links.login(Links.OWN_ACCOUNT), HttpStatus.SEE_OTHER);
    }
  }

  private void issue(Context context) {
    String name = person(context).name();
    String label = RequestFields.form(context, "label");
    Duration validity = AccountForms.validity(RequestFields.form(context, "days"));
    String[] secret = new String[1];
    Optional<Notice> refusal =
        AccountForms.refusal(
            () ->
                secret[0] =
                    readers.desk(context, accounts).issueToken(name, label, Optional.of(validity)));
    show(
        context,
        refusal.isPresent() ? 422 : 200,
        Optional.ofNullable(secret[0]),
        refusal.map(List::of).orElse(List.of()));
  }

  private void revoke(Context context) {
    readers
        .desk(context, accounts)
        .revokeTokens(person(context).name(), RequestFields.form(context, "label"));
    show(context, 200, Optional.empty(), List.of(Notice.of(NoticeKind.SAVED)));
  }
}
