package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnprocessableContentResponse;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.glossary.account.AccessEvent;
import org.p5glossary.glossary.account.AccessLog;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.AccountException;
import org.p5glossary.glossary.account.AccountStore;
import org.p5glossary.glossary.account.ApiToken;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.glossary.ledger.Verification;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.view.LedgerView;
import org.p5glossary.web.view.Paging;

/** Accounts, the log, who came in, and backups, for programs of administrators. */
public final class AdminApi {

  private static final String PREFIX = ApiRoutes.PREFIX + "/admin";
  private static final String ACCOUNTS = PREFIX + "/accounts";
  private static final String ONE = ACCOUNTS + "/{name}";
  private static final String JSON = "application/json; charset=utf-8";

  private final Instance instance;
  private final AccountStore accounts;
  private final Readers readers;
  private final String program;

  /**
   * @param program version of the program, for backups
   */
  AdminApi(Instance instance, Readers readers, String program) {
    this.instance = instance;
    this.accounts = instance.accounts();
    this.readers = readers;
    this.program = program;
  }

  void register(JavalinDefaultRouting router) {
    router.get(ACCOUNTS, this::list, Access.ADMINISTER);
    router.post(ACCOUNTS, this::add, Access.ADMINISTER);
    router.get(ONE, this::one, Access.ADMINISTER);
    router.put(ONE, this::change, Access.ADMINISTER);
    router.put(ONE + "/password", this::password, Access.ADMINISTER);
    router.delete(ONE + "/tokens", this::revoke, Access.ADMINISTER);
    router.get(PREFIX + "/log", this::log, Access.ADMINISTER);
    router.get(PREFIX + "/verification", this::verify, Access.ADMINISTER);
    router.get(PREFIX + "/access", this::access, Access.ADMINISTER);
    router.post(PREFIX + "/backup", this::backUp, Access.ADMINISTER);
  }

  private static void answer(Context context, JsonNode node) {
    context.contentType(JSON).header("Cache-Control", "no-store").result(node.toString());
  }

  private static ObjectNode json(Account account) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("name", account.name()).put("display_name", account.displayName());
    ArrayNode roles = node.putArray("roles");
    account.roles().stream().sorted().map(Role::code).forEach(roles::add);
    account.delegation().ifPresent(one -> node.put("delegation", one.code()));
    return node.put("enabled", account.enabled());
  }

  private ObjectNode withTokens(Account account) {
    ObjectNode node = json(account);
    ArrayNode tokens = node.putArray("tokens");
    for (ApiToken token : accounts.tokens(account.name())) {
      ObjectNode one = tokens.addObject().put("label", token.label());
      one.put("created", token.created().toString());
      token.expires().ifPresent(end -> one.put("expires", end.toString()));
    }
    return node;
  }

  /** All accounts. */
  @OpenApi(
      path = ACCOUNTS,
      methods = HttpMethod.GET,
      summary = "All accounts, by name; for administrators",
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void list(Context context) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    accounts.accounts().forEach(account -> list.add(json(account)));
    answer(context, list);
  }

  /** Makes an account. */
  @OpenApi(
      path = ACCOUNTS,
      methods = HttpMethod.POST,
      summary = "Make an account; the first must be an administrator",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "name, display_name, roles: a list, delegation, password",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "201", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "422", description = "there cannot be such an account")
      })
  void add(Context context) {
    JsonNode asked = OperatorJson.body(context);
    String name = asked.path("name").asText();
    done(
        () ->
            readers
                .desk(context, accounts)
                .add(described(asked, name), asked.path("password").asText()));
    context.status(HttpStatus.CREATED);
    answer(context, json(accounts.account(name).orElseThrow()));
  }

  /** One account with its tokens, without their secrets. */
  @OpenApi(
      path = ONE,
      methods = HttpMethod.GET,
      summary = "An account and its tokens, without their secrets; for administrators",
      pathParams = @OpenApiParam(name = "name", required = true),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "there is no such account")
      })
  void one(Context context) {
    answer(context, withTokens(AccountForms.named(accounts, context)));
  }

  /** Changes an account. */
  @OpenApi(
      path = ONE,
      methods = HttpMethod.PUT,
      summary = "Change all of an account but its name and password",
      pathParams = @OpenApiParam(name = "name", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "display_name, roles: a list, delegation, enabled (true without it)",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "there is no such account"),
        @OpenApiResponse(status = "422", description = "there cannot be such an account")
      })
  void change(Context context) {
    String name = AccountForms.named(accounts, context).name();
    JsonNode asked = OperatorJson.body(context);
    done(() -> readers.desk(context, accounts).change(described(asked, name)));
    one(context);
  }

  /** Sets a password. */
  @OpenApi(
      path = ONE + "/password",
      methods = HttpMethod.PUT,
      summary = "Set a new password; the account's sessions end",
      pathParams = @OpenApiParam(name = "name", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "password",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "404", description = "there is no such account"),
        @OpenApiResponse(status = "422", description = "it is too short or too long")
      })
  void password(Context context) {
    String name = AccountForms.named(accounts, context).name();
    String password = OperatorJson.body(context).path("password").asText();
    done(() -> readers.desk(context, accounts).setPassword(name, password));
    context.status(HttpStatus.NO_CONTENT);
  }

  /** Takes tokens back. */
  @OpenApi(
      path = ONE + "/tokens",
      methods = HttpMethod.DELETE,
      summary = "Take the tokens of an account with a label back",
      pathParams = @OpenApiParam(name = "name", required = true),
      queryParams = @OpenApiParam(name = "label", required = true),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "there is no such account")
      })
  void revoke(Context context) {
    String name = AccountForms.named(accounts, context).name();
    String label = Optional.ofNullable(context.queryParam("label")).orElse("");
    int revoked = readers.desk(context, accounts).revokeTokens(name, label);
    answer(context, JsonNodeFactory.instance.objectNode().put("revoked", revoked));
  }

  /** The log of decisions. */
  @OpenApi(
      path = PREFIX + "/log",
      methods = HttpMethod.GET,
      summary = "The log of decisions, the latest first, without what they say",
      queryParams = @OpenApiParam(name = "page", type = Integer.class),
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void log(Context context) {
    Paging paging =
        new Paging(
            RequestFields.listPage(context), AdminLogPages.PAGE, instance.ledger().lastPosition());
    RequestFields.within(paging.page(), paging.pages());
    ObjectNode answer = paged(paging);
    answer.put("head", instance.ledger().head().map(Object::toString).orElse(""));
    ArrayNode events = answer.putArray("events");
    for (LedgerView.Row row : AdminLogPages.rows(instance, paging)) {
      events
          .addObject()
          .put("position", row.position())
          .put("time", row.time().toString())
          .put("actor", row.actor())
          .put("kind", row.kind())
          .put("hash", row.hash());
    }
    answer(context, answer);
  }

  private static ObjectNode paged(Paging paging) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("page", paging.page())
        .put("pages", paging.pages())
        .put("total", paging.total());
  }

  /** Checks the log. */
  @OpenApi(
      path = PREFIX + "/verification",
      methods = HttpMethod.GET,
      summary = "Check every hash of the log now",
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void verify(Context context) {
    Verification found = instance.ledger().verify();
    ObjectNode answer =
        JsonNodeFactory.instance
            .objectNode()
            .put("events", found.events())
            .put("head", found.head().map(Object::toString).orElse(""))
            .put("sound", found.isSound());
    found
        .firstBroken()
        .ifPresent(
            broken -> answer.put("first_broken", broken.position()).put("reason", broken.reason()));
    answer(context, answer);
  }

  /** Who logged in and who changed accounts. */
  @OpenApi(
      path = PREFIX + "/access",
      methods = HttpMethod.GET,
      summary = "Who logged in and who changed accounts, the latest first, for a year",
      queryParams = @OpenApiParam(name = "page", type = Integer.class),
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void access(Context context) {
    AccessLog log = accounts.accessLog();
    Paging paging = new Paging(RequestFields.listPage(context), AdminLogPages.PAGE, log.size());
    RequestFields.within(paging.page(), paging.pages());
    ObjectNode answer = paged(paging);
    ArrayNode events = answer.putArray("events");
    for (AccessEvent event :
        log.latest((paging.page() - 1L) * AdminLogPages.PAGE, AdminLogPages.PAGE)) {
      events
          .addObject()
          .put("time", event.time().toString())
          .put("kind", event.kind().code())
          .put("account", event.account())
          .put("actor", event.actor())
          .put("address", event.address())
          .put("detail", event.detail());
    }
    answer(context, answer);
  }

  /** A backup, made now. */
  @OpenApi(
      path = PREFIX + "/backup",
      methods = HttpMethod.POST,
      summary = "A backup, made now: everything that people gave and decided, of all delegations",
      responses =
          @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/zip")))
  void backUp(Context context) {
    AdminLogPages.send(context, instance, program, readers.operator(context));
  }

  private static Account described(JsonNode asked, String name) {
    List<String> roles = new ArrayList<>();
    asked.path("roles").forEach(role -> roles.add(role.asText()));
    return AccountForms.account(
        name,
        asked.path("display_name").asText(""),
        roles,
        asked.path("delegation").asText(""),
        asked.path("enabled").asBoolean(true));
  }

  private static void done(Runnable change) {
    try {
      change.run();
    } catch (AccountException | IllegalArgumentException e) {
      throw new UnprocessableContentResponse(String.valueOf(e.getMessage()));
    }
  }
}
