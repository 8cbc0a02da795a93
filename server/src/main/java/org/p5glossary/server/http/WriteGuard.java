package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.util.EnumSet;
import java.util.Set;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/**
 * Lets a request that changes something through only if it comes from the operator's command line
 * (with the token of this run), from a program with the token of an account, or from one of our own
 * pages (with the token of its session).
 */
final class WriteGuard implements Handler {

  private static final Set<HandlerType> READS =
      EnumSet.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  /** Who sends a token in a header is not a page elsewhere that uses somebody's cookie. */
  private static final Set<Identity.Kind> BY_HEADER =
      EnumSet.of(Identity.Kind.COMMAND_LINE, Identity.Kind.TOKEN);

  private final Sessions sessions;
  private final Identities identities;

  WriteGuard(Sessions sessions, Identities identities) {
    this.sessions = sessions;
    this.identities = identities;
  }

  @Override
  public void handle(Context context) {
    boolean allowed =
        READS.contains(context.method())
            || BY_HEADER.contains(identities.of(context).kind())
            || sessions.tokenIsRight(context);
    if (!allowed) {
      throw new Refusal(
          HttpStatus.FORBIDDEN,
          Notice.of(NoticeKind.FORM_NOT_OURS),
          "this change came without the token of a page of this server; open the page again and"
              + " repeat it");
    }
  }
}
