package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Lets a request that changes something through only if it comes from the operator's command line
 * (with the token of this run) or from one of our own pages (with the token of its session).
 */
final class WriteGuard implements Handler {

  private static final Set<HandlerType> READS =
      EnumSet.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Sessions sessions;
  private final OperatorToken operator;

  WriteGuard(Sessions sessions, OperatorToken operator) {
    this.sessions = sessions;
    this.operator = operator;
  }

  @Override
  public void handle(Context context) {
    boolean allowed =
        READS.contains(context.method())
            || operator.matches(context.header("Authorization"))
            || sessions.tokenIsRight(context);
    if (!allowed) {
      throw new ForbiddenResponse(
          "this change came without the token of a page of this server; open the page again and"
              + " repeat it");
    }
  }
}
