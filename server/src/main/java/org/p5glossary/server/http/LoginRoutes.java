package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRouting;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.account.AccessKind;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.LoginView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logging in and out. */
final class LoginRoutes {

  private static final Logger LOG = LoggerFactory.getLogger(LoginRoutes.class);

  private final AccountStore accounts;
  private final Sessions sessions;
  private final Readers readers;
  private final PageRenderer renderer;
  private final Optional<String> elsewhere;
  private final LoginThrottle throttle = new LoginThrottle(Clock.systemUTC());

  /**
   * @param elsewhere what people call the provider at which they may log in too
   */
  LoginRoutes(
      AccountStore accounts,
      Sessions sessions,
      Readers readers,
      PageRenderer renderer,
      Optional<String> elsewhere) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.readers = readers;
    this.renderer = renderer;
    this.elsewhere = elsewhere;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.LOGIN, this::show, Access.OPEN);
    router.post(Links.LOGIN, this::logIn, Access.OPEN);
    router.post(Links.LOGOUT, this::logOut, Access.OPEN);
  }

  private void show(Context context) {
    render(context, "", to(context.queryParam(Links.TO)), List.of());
  }

  /** Shows the page with something to say. */
  void say(Context context, Notice notice) {
    render(context, "", Links.HOME, List.of(notice));
  }

  /** Shows that somebody is logged in; begins no other session than theirs. */
  void done(Context context, String to) {
    context
        .contentType("text/html; charset=utf-8")
        .result(renderer.loggedIn(readers.reading(context, List.of()), to));
  }

  private void logIn(Context context) {
    String name = RequestFields.form(context, "name");
    String to = to(context.formParam(Links.TO));
    Duration wait = throttle.wait(name, context.ip());
    if (!wait.isZero()) {
      context.status(HttpStatus.TOO_MANY_REQUESTS);
      context.header("Retry-After", Long.toString(wait.toSeconds() + 1));
      Notice notice = Notice.of(NoticeKind.LOGIN_LATER, wait.toMinutes() + 1);
      render(context, name, to, List.of(notice));
      return;
    }
    String password = Optional.ofNullable(context.formParam("password")).orElse("");
    // Asked before the password: one that changes meanwhile starts no session.
    Optional<ContentHash> standing = accounts.standing(name);
    Optional<Account> account = accounts.authenticate(name, password);
    if (account.isEmpty() || standing.isEmpty()) {
      throttle.failed(name, context.ip());
      record(AccessKind.LOGIN_FAILED, name, "", context);
      if (!throttle.wait(name, context.ip()).isZero()) {
        // Once, when it begins: what comes after it shall not wash the log away.
        record(AccessKind.LOGIN_THROTTLED, name, "", context);
      }
      LOG.warn("failed attempt to log in from {}", context.ip());
      context.status(HttpStatus.UNAUTHORIZED);
      Notice notice = Notice.of(NoticeKind.LOGIN_FAILED);
      render(context, name, to, List.of(notice));
      return;
    }
    throttle.succeeded(name);
    sessions.logIn(context, account.get().name(), standing.get());
    record(AccessKind.LOGIN, account.get().name(), account.get().name(), context);
    LOG.info("{} logged in from {}", account.get().name(), context.ip());
    context.redirect(to, HttpStatus.SEE_OTHER);
  }

  private void logOut(Context context) {
    sessions
        .logOut(context)
        .ifPresent(
            account -> {
              record(AccessKind.LOGOUT, account, account, context);
              LOG.info("{} logged out from {}", account, context.ip());
            });
    context.redirect(Links.HOME, HttpStatus.SEE_OTHER);
  }

  private void record(AccessKind kind, String account, String actor, Context context) {
    accounts.accessLog().record(kind, account, actor, context.ip(), "");
  }

  /** Only an address of this site: a page elsewhere may not use the login to send people on. */
  static String to(String asked) {
    boolean ours =
        asked != null
            && asked.startsWith("/")
            && !asked.startsWith("//")
            && asked.indexOf('\\') < 0
            && asked.codePoints().noneMatch(Character::isISOControl);
    return ours ? asked : Links.HOME;
  }

  private void render(Context context, String name, String to, List<Notice> notices) {
    LoginView view = new LoginView(name, to, elsewhere, notices);
    context
        .contentType("text/html; charset=utf-8")
        .result(renderer.login(readers.page(context, List.of()), view));
  }
}
