package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import io.javalin.http.TooManyRequestsResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.p5glossary.corpus.document.ContentHash;

/**
 * Sessions and the tokens against forged forms.
 *
 * <p>A session is a random name in a cookie that scripts cannot read and other sites cannot send. A
 * form's token is a keyed hash of that name under a key that lives as long as the process, so that
 * nothing needs to be stored but who is logged in, and that in memory alone: a session ends with
 * the process. Thread-safe.
 */
final class Sessions {

  static final String COOKIE = "p5_session";

  /** The form field and header that carry the token. */
  static final String TOKEN_FIELD = "csrf";

  static final String TOKEN_HEADER = "X-CSRF-Token";

  /** A session ends after so long without a request, and after so long in any case. */
  private static final Duration IDLE = Duration.ofHours(2);

  private static final Duration LONGEST = Duration.ofHours(12);
  private static final int MOST_SESSIONS = 10_000;
  private static final int NAME_BYTES = 24;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{32}");
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

  private final SecureRandom random = new SecureRandom();
  private final SecretKeySpec key;

  /**
   * Somebody who is logged in.
   *
   * @param standing of the account when it was
   */
  private record Login(String account, ContentHash standing, Instant since, Instant lastSeen) {
    Login seen(Instant now) {
      return new Login(account, standing, since, now);
    }

    boolean ended(Instant now) {
      return now.isAfter(lastSeen.plus(IDLE)) || now.isAfter(since.plus(LONGEST));
    }
  }

  private final Clock clock;
  private final WebServer.Transport transport;
  private final Map<String, Login> logins = new HashMap<>();

  /**
   * @param clock ends sessions
   * @param transport how browsers reach the server
   */
  Sessions(Clock clock, WebServer.Transport transport) {
    this.clock = clock;
    this.transport = transport;
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    this.key = new SecretKeySpec(secret, "HmacSHA256");
  }

  /** The token for forms on this page; starts a session if there is none. */
  String token(Context context) {
    return tokenOf(name(context).orElseGet(() -> start(context)));
  }

  /**
   * Logs an account in, under a new name of the session: one that was known before, to whomever, is
   * worth nothing afterwards.
   *
   * @param standing what the session rests on: it ends when that changes
   */
  synchronized void logIn(Context context, String account, ContentHash standing) {
    name(context).ifPresent(logins::remove);
    Instant now = clock.instant();
    logins.values().removeIf(login -> login.ended(now));
    if (logins.size() >= MOST_SESSIONS) {
      throw new TooManyRequestsResponse(
          "more than " + MOST_SESSIONS + " people are logged in; try again later");
    }
    logins.put(start(context), new Login(account, standing, now, now));
  }

  /** Ends the session; says whose it was. */
  synchronized Optional<String> logOut(Context context) {
    Optional<Login> ended = name(context).map(logins::remove);
    start(context);
    return ended.map(Login::account);
  }

  /**
   * The account that is logged in; empty if none is, or the session has ended.
   *
   * @param standing tells what an account's sessions rest on now
   */
  Optional<String> account(Context context, Function<String, Optional<ContentHash>> standing) {
    Optional<String> name = name(context);
    Optional<Login> login = name.flatMap(this::seen);
    // The accounts are asked outside the lock: others need not wait for it.
    if (login.isPresent()
        && !standing.apply(login.get().account()).equals(Optional.of(login.get().standing()))) {
      synchronized (this) {
        logins.remove(name.get());
      }
      return Optional.empty();
    }
    return login.map(Login::account);
  }

  private synchronized Optional<Login> seen(String name) {
    Instant now = clock.instant();
    Login login = logins.get(name);
    if (login == null || login.ended(now)) {
      logins.remove(name);
      return Optional.empty();
    }
    logins.put(name, login.seen(now));
    return Optional.of(login);
  }

  /** Whether a write carries the token of its session. */
  boolean tokenIsRight(Context context) {
    Optional<String> name = name(context);
    String given =
        Optional.ofNullable(context.header(TOKEN_HEADER))
            .or(() -> Optional.ofNullable(context.formParam(TOKEN_FIELD)))
            .orElse("");
    return name.isPresent()
        && MessageDigest.isEqual(
            tokenOf(name.get()).getBytes(StandardCharsets.UTF_8),
            given.getBytes(StandardCharsets.UTF_8));
  }

  private Optional<String> name(Context context) {
    return Optional.ofNullable(context.cookie(COOKIE)).filter(NAME.asMatchPredicate());
  }

  private String start(Context context) {
    byte[] bytes = new byte[NAME_BYTES];
    random.nextBytes(bytes);
    String name = ENCODER.encodeToString(bytes);
    Cookie cookie = new Cookie(COOKIE, name);
    cookie.setHttpOnly(true);
    cookie.setSecure(transport == WebServer.Transport.TLS);
    cookie.setSameSite(SameSite.STRICT);
    cookie.setPath("/");
    context.cookie(cookie);
    return name;
  }

  private String tokenOf(String name) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return ENCODER.encodeToString(mac.doFinal(name.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA256", e);
    }
  }
}
