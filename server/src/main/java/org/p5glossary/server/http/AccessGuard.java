package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.security.RouteRole;
import java.util.Map;
import java.util.Set;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/**
 * Lets a request through to its route only if whoever sends it may call that. People who are not
 * logged in are sent to the page to do so.
 */
final class AccessGuard implements Handler {

  private final Identities identities;
  private final WebServer.Reading reading;

  AccessGuard(Identities identities, WebServer.Reading reading) {
    this.identities = identities;
    this.reading = reading;
  }

  @Override
  public void handle(Context context) {
    Set<RouteRole> roles = context.routeRoles();
    if (roles.isEmpty() && context.method() == HandlerType.HEAD) {
      throw new MethodNotAllowedResponse(context.path(), Map.of());
    }
    if (roles.size() != 1) {
      throw new IllegalStateException(
          context.method() + " " + context.path() + " does not say who may call it");
    }
    Access access = (Access) roles.iterator().next();
    Identity identity = identities.of(context);
    if (!allowed(access, identity)) {
      refuse(context, access, identity);
    }
  }

  private boolean allowed(Access access, Identity identity) {
    return switch (access) {
      case OPEN -> true;
      case OPERATE -> identity.kind() == Identity.Kind.COMMAND_LINE;
      case READ -> reading == WebServer.Reading.EVERYBODY || identity.may(Role.READER);
      case LOGGED_IN, CONTRIBUTE, EDIT, SIGN, PRESIDE, ADMINISTER ->
          identity.may(access.role().orElseThrow());
    };
  }

  private static void refuse(Context context, Access access, Identity identity) {
    boolean nobody = identity.kind() == Identity.Kind.NOBODY;
    boolean page = !context.path().startsWith(ApiRoutes.PREFIX);
    if (nobody && page && context.method() == HandlerType.GET && access != Access.OPERATE) {
      context.redirect(Links.login(address(context)), HttpStatus.SEE_OTHER);
      context.skipRemainingHandlers();
      return;
    }
    if (nobody && access != Access.OPERATE) {
      throw new Refusal(
          HttpStatus.UNAUTHORIZED,
          Notice.of(NoticeKind.NEEDS_LOGIN),
          "this needs an account: log in, or send the header \"Authorization: Bearer TOKEN\"");
    }
    if (access.role().isPresent()) {
      String role = access.role().get().code();
      throw new Refusal(
          HttpStatus.FORBIDDEN,
          Notice.of(NoticeKind.NEEDS_ROLE, role),
          "this needs the role " + role + "; ask an administrator for it");
    }
    throw new ForbiddenResponse("this is for the command line of the user who runs the server");
  }

  private static String address(Context context) {
    String path = context.req().getRequestURI();
    String query = context.queryString();
    if (path.startsWith("//")) {
      return Links.HOME;
    }
    return query == null || query.isEmpty() ? path : path + "?" + query;
  }
}
