package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.instance.AudienceChange;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;

/** Whom a paper is for: said in a form, by a program, and on the command line. */
public final class AudienceRoutes {

  /** Says it for the command line: {@code {"paper": id, "audience": "", "reason": ""}}. */
  public static final String OPERATOR = ApiRoutes.PREFIX + "/operator/audience";

  private static final String ADDRESS = ApiRoutes.PREFIX + "/papers/{paper}/audience";

  private final Instance instance;
  private final Readers readers;
  private final PaperPages papers;
  private final AudienceChange change;

  AudienceRoutes(Instance instance, Readers readers, Taggers taggers) {
    this.instance = instance;
    this.readers = readers;
    this.papers = new PaperPages(instance, readers);
    this.change = new AudienceChange(instance, taggers);
  }

  void register(JavalinDefaultRouting router) {
    router.post(Links.PAPERS + "/{paper}/audience", this::form, Access.EDIT);
    router.put(ADDRESS, this::put, Access.EDIT);
    router.post(OPERATOR, this::operator, Access.OPERATE);
  }

  /** What the command line says when it is done. */
  public static String report(Paper paper, Audience audience) {
    return paper.name() + " is for " + audience.name();
  }

  private void form(Context context) {
    Paper paper = papers.asked(context);
    set(
        context,
        paper,
        RequestFields.form(context, "audience"),
        RequestFields.form(context, "reason"));
    context.redirect(Links.files(paper.id()) + "?" + FileRoutes.SAVED, HttpStatus.SEE_OTHER);
  }

  /** Says whom a paper is for. */
  @OpenApi(
      path = ADDRESS,
      methods = HttpMethod.PUT,
      summary = "Say whom a paper is for; nobody else finds it anywhere from then on",
      pathParams = @OpenApiParam(name = "paper", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description =
                  "audience: public, five, or the code of your own delegation; reason: may be empty",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "400", description = "no such audience"),
        @OpenApiResponse(status = "403", description = "an audience that you are not among"),
        @OpenApiResponse(status = "404", description = "no such paper")
      })
  void put(Context context) {
    JsonNode asked = OperatorJson.body(context);
    set(
        context,
        papers.asked(context),
        asked.path("audience").asText(),
        asked.path("reason").asText());
    context.status(HttpStatus.NO_CONTENT);
  }

  private void set(Context context, Paper paper, String wanted, String reason) {
    Audience audience = Audiences.allowed(context, readers, wanted);
    Writing.run(instance, () -> change.change(paper, audience, reason, readers.operator(context)));
  }

  /** Says it for the command line. */
  @OpenApi(
      path = OPERATOR,
      methods = HttpMethod.POST,
      summary = "Say whom a paper is for; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "paper: its id; audience; reason and actor: texts",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one"),
        @OpenApiResponse(status = "404", description = "no such paper")
      })
  void operator(Context context) {
    JsonNode asked = OperatorJson.body(context);
    String id = asked.path("paper").asText();
    Paper paper =
        AlignPages.paperId(id)
            .flatMap(instance.corpus(readers.viewer(context)).papers()::paper)
            .orElseThrow(() -> new NotFoundResponse("there is no paper \"" + id + "\""));
    Audience audience = Audiences.parsed(asked.path("audience").asText());
    Writing.run(
        instance,
        () ->
            change.change(
                paper, audience, asked.path("reason").asText(), OperatorJson.actor(asked)));
    OperatorJson.answer(context, 0, report(paper, audience) + "\n");
  }
}
