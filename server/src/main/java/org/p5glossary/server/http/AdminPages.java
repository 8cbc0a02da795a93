package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRouting;
import java.util.List;
import java.util.Optional;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.AccountView;
import org.p5glossary.web.view.AccountsView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/** Accounts, for administrators. */
final class AdminPages {

  private static final String ONE = Links.ADMIN + "/{name}";
  private static final String HTML = "text/html; charset=utf-8";

  private final AccountStore accounts;
  private final Readers readers;
  private final PageRenderer renderer;

  AdminPages(Instance instance, Readers readers, PageRenderer renderer) {
    this.accounts = instance.accounts();
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.ADMIN, context -> list(context, 200, List.of()), Access.ADMINISTER);
    router.post(Links.ADMIN, this::add, Access.ADMINISTER);
    router.get(ONE, context -> one(context, 200, List.of()), Access.ADMINISTER);
    router.post(ONE, this::change, Access.ADMINISTER);
    router.post(ONE + "/password", this::password, Access.ADMINISTER);
    router.post(ONE + "/revoke", this::revoke, Access.ADMINISTER);
  }

  private void list(Context context, int status, List<Notice> notices) {
    AccountsView view = new AccountsView(accounts.accounts(), notices);
    context
        .status(status)
        .contentType(HTML)
        .result(renderer.accounts(readers.page(context, List.of()), view));
  }

  private void one(Context context, int status, List<Notice> notices) {
    Account account = AccountForms.named(accounts, context);
    AccountView view =
        new AccountView(
            account,
            AccountView.Side.ADMINISTRATOR,
            accounts.tokens(account.name()),
            Optional.empty(),
            notices);
    context
        .status(status)
        .contentType(HTML)
        .result(renderer.account(readers.page(context, List.of()), view));
  }

  private void add(Context context) {
    Optional<Notice> refusal =
        AccountForms.refusal(
            () ->
                readers
                    .desk(context, accounts)
                    .add(
                        AccountForms.described(context, RequestFields.form(context, "name"), true),
                        AccountForms.password(context, "password")));
    if (refusal.isPresent()) {
      list(context, 422, List.of(refusal.get()));
    } else {
      context.redirect(Links.ADMIN, HttpStatus.SEE_OTHER);
    }
  }

  private void change(Context context) {
    Account before = AccountForms.named(accounts, context);
    boolean enabled = RequestFields.form(context, "enabled").equals("true");
    saved(
        context,
        () ->
            readers
                .desk(context, accounts)
                .change(AccountForms.described(context, before.name(), enabled)));
  }

  private void password(Context context) {
    Account account = AccountForms.named(accounts, context);
    saved(
        context,
        () ->
            readers
                .desk(context, accounts)
                .setPassword(account.name(), AccountForms.password(context, "password")));
  }

  private void revoke(Context context) {
    Account account = AccountForms.named(accounts, context);
    String label = RequestFields.form(context, "label");
    saved(context, () -> readers.desk(context, accounts).revokeTokens(account.name(), label));
  }

  private void saved(Context context, Runnable change) {
    Optional<Notice> refusal = AccountForms.refusal(change);
    one(
        context,
        refusal.isPresent() ? 422 : 200,
        List.of(refusal.orElse(Notice.of(NoticeKind.SAVED))));
  }
}
