package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.edition.HanOrder;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.server.console.EditionReport;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.Publication;

/** Publishes editions for the operator's command line while a server holds the data folder. */
public final class PublishRoute {

  /** Takes the options of {@code p5 publish}. */
  public static final String PATH = ApiRoutes.PREFIX + "/operator/publish";

  private final Instance instance;

  PublishRoute(Instance instance) {
    this.instance = instance;
  }

  void register(JavalinDefaultRouting router) {
    router.post(PATH, this::publish, Access.OPERATE);
  }

  /** Publishes an edition to a folder of this machine. */
  @OpenApi(
      path = PATH,
      methods = HttpMethod.POST,
      summary = "Publish an edition; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "edition, audience, languages, han, to, actor",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "it cannot be written, or no JSON"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one")
      })
  void publish(Context context) {
    JsonNode asked = OperatorJson.body(context);
    StringWriter report = new StringWriter();
    PrintWriter out = new PrintWriter(report);
    instance.writing().lock();
    try {
      List<Language> languages = new ArrayList<>();
      asked.path("languages").forEach(tag -> languages.add(KnownLanguages.require(tag.asText())));
      EditionReport.print(
          new Publication(instance)
              .publish(
                  new Publication.Request(
                      asked.path("edition").asText(),
                      Audience.parse(asked.path("audience").asText()),
                      languages,
                      HanOrder.valueOf(asked.path("han").asText())),
                  Path.of(asked.path("to").asText()),
                  OperatorJson.actor(asked)),
          out);
    } catch (IOException | IllegalArgumentException e) {
      throw new BadRequestResponse(e.getMessage());
    } finally {
      instance.writing().unlock();
    }
    out.flush();
    OperatorJson.answer(context, 0, report.toString());
  }
}
