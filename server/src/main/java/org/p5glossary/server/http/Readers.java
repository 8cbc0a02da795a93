package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountDesk;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.ledger.Snapshot;
import org.p5glossary.glossary.review.Person;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageContext;
import org.p5glossary.web.view.LoginState;
import org.p5glossary.web.view.Notice;

/** What is known of who reads a page: the language of the interface, the session. */
final class Readers {

  private static final int A_YEAR_IN_SECONDS = 365 * 24 * 60 * 60;

  /** Where a request keeps the language once it is known. */
  private static final String LANGUAGE = "p5.language";

  /** Characters of an address's query that the links to other languages repeat. */
  private static final int LONGEST_REPEATED = 9_000;

  private final Sessions sessions;
  private final Identities identities;
  private final OfficialPages official;
  private final Function<Viewer, Snapshot> snapshots;

  /**
   * @param identities tells who sends a request
   * @param official where official pages are
   * @param snapshots tell which state of the term base somebody sees
   */
  Readers(
      Sessions sessions,
      Identities identities,
      OfficialPages official,
      Function<Viewer, Snapshot> snapshots) {
    this.sessions = sessions;
    this.identities = identities;
    this.official = official;
    this.snapshots = snapshots;
  }

  /** The language asked for, else that of the cookie, else the browser's, else English. */
  Language language(Context context) {
    Language known = context.attribute(LANGUAGE);
    if (known != null) {
      return known;
    }
    Optional<Language> remembered = official(context.cookie(Links.UI));
    Optional<Language> asked = official(context.queryParam(Links.UI));
    asked
        .filter(language -> !asked.equals(remembered))
        .ifPresent(language -> remember(context, language));
    Language language =
        asked.or(() -> remembered).or(() -> accepted(context)).orElse(Language.ENGLISH);
    context.attribute(LANGUAGE, language);
    return language;
  }

  private static Optional<Language> official(String tag) {
    return Optional.ofNullable(tag)
        .flatMap(Language::parse)
        .flatMap(language -> Language.OFFICIAL.stream().filter(language::matches).findFirst());
  }

  private static Optional<Language> accepted(Context context) {
    String header = context.header("Accept-Language");
    if (header == null || header.length() > 1_000) {
      return Optional.empty();
    }
    try {
      return Locale.LanguageRange.parse(header).stream()
          .flatMap(range -> official(primary(range.getRange())).stream())
          .findFirst();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String primary(String range) {
    int dash = range.indexOf('-');
    return dash < 0 ? range : range.substring(0, dash);
  }

  private static void remember(Context context, Language language) {
    Cookie cookie = new Cookie(Links.UI, language.tag());
    cookie.setPath("/");
    cookie.setMaxAge(A_YEAR_IN_SECONDS);
    cookie.setSameSite(SameSite.LAX);
    cookie.setHttpOnly(true);
    context.cookie(cookie);
  }

  /** The name of the person who sends a request, for the ledger. */
  String operator(Context context) {
    return identities.of(context).name();
  }

  /** What whoever sends a request may see. */
  Viewer viewer(Context context) {
    Identity identity = identities.of(context);
    return switch (identity.kind()) {
      case NOBODY -> Viewer.ANYBODY;
      case SOLE_OPERATOR, COMMAND_LINE -> Viewer.OPERATOR;
      case SESSION, TOKEN -> identity.account().map(Viewer::of).orElse(Viewer.ANYBODY);
    };
  }

  /** Whether whoever sends a request may do what a role allows. */
  boolean may(Context context, Role role) {
    return identities.of(context).may(role);
  }

  /** Who proposes or decides. */
  Person person(Context context) {
    return new Person(
        operator(context),
        viewer(context),
        may(context, Role.EDITOR) ? Person.Standing.EDITOR : Person.Standing.CONTRIBUTOR);
  }

  /** Changes accounts on behalf of whoever sends a request. */
  AccountDesk desk(Context context, AccountStore accounts) {
    return new AccountDesk(accounts, operator(context), context.ip());
  }

  /** The delegation that whoever sends a request signs for: only an account of it does. */
  Optional<Delegation> signs(Context context) {
    return may(context, Role.DELEGATION)
        ? identities.of(context).account().flatMap(Account::delegation)
        : Optional.empty();
  }

  /** What a page needs to know about its request; begins a session, for its forms. */
  PageContext page(Context context, List<Notice> notices) {
    return page(context, notices, sessions.token(context));
  }

  /** The same for a page that has no form that writes but the one to log out. */
  PageContext reading(Context context, List<Notice> notices) {
    boolean form = login(context) == LoginState.LOGGED_IN;
    return page(context, notices, form ? sessions.token(context) : "");
  }

  private PageContext page(Context context, List<Notice> notices, String token) {
    // A query bomb would else come back six times.
    String query =
        Optional.ofNullable(context.queryString())
            .filter(text -> text.length() <= LONGEST_REPEATED)
            .orElse("");
    String path = context.req().getRequestURI();
    return new PageContext(
        language(context),
        path.startsWith("//") ? "/" : path,
        query,
        token,
        operator(context),
        login(context),
        official,
        identities.of(context).may(Role.CONTRIBUTOR),
        identities.of(context).may(Role.ADMINISTRATOR),
        snapshots.apply(viewer(context)),
        notices);
  }

  private LoginState login(Context context) {
    return switch (identities.of(context).kind()) {
      case NOBODY -> LoginState.LOGGED_OUT;
      case SESSION -> LoginState.LOGGED_IN;
      case SOLE_OPERATOR, COMMAND_LINE, TOKEN -> LoginState.NO_LOGIN;
    };
  }
}
