package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import io.javalin.router.JavalinDefaultRouting;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.account.AccessKind;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.server.openid.OpenIdException;
import org.p5glossary.server.openid.OpenIdProvider;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logging in at a provider of OpenID Connect. It says who somebody is; what they may do is what the
 * account of that name may, which an administrator has made. Thread-safe.
 */
final class OpenIdRoutes {

  private static final Logger LOG = LoggerFactory.getLogger(OpenIdRoutes.class);

  private static final String BACK = Links.LOGIN_ELSEWHERE + "/back";

  /** Ties a login to the browser that began it; it must come back from another site. */
  private static final String COOKIE = "p5_openid";

  private static final Duration LONGEST = Duration.ofMinutes(10);
  private static final int MOST_BEGUN = 1_000;

  private final AccountStore accounts;
  private final Sessions sessions;
  private final LoginRoutes login;
  private final Optional<OpenIdProvider> provider;
  private final WebServer.Transport transport;
  private final Clock clock;
  private final Map<String, Waiting> begun = new LinkedHashMap<>();

  private record Waiting(OpenIdProvider.Begun login, String to, Instant since) {}

  OpenIdRoutes(
      AccountStore accounts,
      Sessions sessions,
      LoginRoutes login,
      Optional<OpenIdProvider> provider,
      WebServer.Transport transport,
      Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.login = login;
    this.provider = provider;
    this.transport = transport;
    this.clock = clock;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.LOGIN_ELSEWHERE, this::begin, Access.OPEN);
    router.get(BACK, this::back, Access.OPEN);
  }

  private void begin(Context context) {
    if (provider.isEmpty()) {
      context.redirect(Links.LOGIN, HttpStatus.SEE_OTHER);
      return;
    }
    try {
      OpenIdProvider.Begun started = provider.get().begin(address(context));
      keep(new Waiting(started, LoginRoutes.to(context.queryParam(Links.TO)), clock.instant()));
      Cookie cookie = new Cookie(COOKIE, started.state());
      cookie.setHttpOnly(true);
      cookie.setSecure(transport == WebServer.Transport.TLS);
      cookie.setSameSite(SameSite.LAX);
      cookie.setPath(Links.LOGIN_ELSEWHERE);
      cookie.setMaxAge((int) LONGEST.toSeconds());
      context.cookie(cookie);
      context.redirect(started.address().toString(), HttpStatus.SEE_OTHER);
    } catch (OpenIdException e) {
      refuse(context, HttpStatus.BAD_GATEWAY, e.getMessage());
    }
  }

  private void keep(Waiting waiting) {
    synchronized (begun) {
      Iterator<Waiting> eldest = begun.values().iterator();
      while (eldest.hasNext()) {
        boolean late = eldest.next().since().plus(LONGEST).isBefore(clock.instant());
        if (late || begun.size() >= MOST_BEGUN) {
          eldest.remove();
        }
      }
      begun.put(waiting.login().state(), waiting);
    }
  }

  /** What a browser began, once. */
  private Optional<Waiting> taken(Context context) {
    String state = Optional.ofNullable(context.queryParam("state")).orElse("");
    String cookie = Optional.ofNullable(context.cookie(COOKIE)).orElse("");
    context.removeCookie(COOKIE, Links.LOGIN_ELSEWHERE);
    if (!MessageDigest.isEqual(bytes(state), bytes(cookie))) {
      return Optional.empty();
    }
    synchronized (begun) {
      return Optional.ofNullable(begun.remove(state))
          .filter(one -> !one.since().plus(LONGEST).isBefore(clock.instant()));
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private void back(Context context) {
    Optional<Waiting> waiting = taken(context);
    if (provider.isEmpty() || waiting.isEmpty()) {
      refuse(context, HttpStatus.BAD_REQUEST, "this browser began no such login, or too long ago");
      return;
    }
    try {
      URI back = address(context);
      URI came = URI.create(back + "?" + Optional.ofNullable(context.queryString()).orElse(""));
      logIn(context, provider.get().finish(waiting.get().login(), back, came), waiting.get().to());
    } catch (IllegalArgumentException | OpenIdException e) {
      refuse(context, HttpStatus.UNAUTHORIZED, String.valueOf(e.getMessage()));
    }
  }

  private void logIn(Context context, String name, String to) {
    Optional<ContentHash> standing = accounts.standing(name);
    Optional<Account> account = accounts.account(name).filter(Account::enabled);
    if (account.isEmpty() || standing.isEmpty()) {
      accounts.accessLog().record(AccessKind.LOGIN_FAILED, name, "", context.ip(), "OpenID");
      LOG.warn("the provider knows somebody without an account, from {}", context.ip());
      context.status(HttpStatus.FORBIDDEN);
      login.say(context, Notice.of(NoticeKind.LOGIN_NO_ACCOUNT, name));
      return;
    }
    sessions.logIn(context, name, standing.get());
    accounts.accessLog().record(AccessKind.LOGIN, name, name, context.ip(), "OpenID");
    LOG.info("{} logged in from {}", name, context.ip());
    // A redirect would still count as coming from the other site, and not carry the new session.
    context.header("Refresh", "0; url=" + to);
    login.done(context, to);
  }

  private void refuse(Context context, HttpStatus status, String why) {
    LOG.warn("no login by OpenID from {}: {}", context.ip(), why);
    context.status(status);
    login.say(context, Notice.of(NoticeKind.LOGIN_ELSEWHERE_FAILED));
  }

  /** Our address to come back to, under the name by which the browser knows this server. */
  private URI address(Context context) {
    String scheme = transport == WebServer.Transport.TLS ? "https" : "http";
    return URI.create(scheme + "://" + context.host() + BACK);
  }
}
