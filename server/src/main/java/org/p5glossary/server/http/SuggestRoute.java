package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import org.p5glossary.glossary.suggestion.Suggestion;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;

/** Terms that what somebody is typing may become. */
final class SuggestRoute {

  private static final int MOST = 10;

  /** No term is longer. */
  private static final int LONGEST = 200;

  private final Instance instance;
  private final Readers readers;

  SuggestRoute(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.SUGGEST, this::suggest, Access.READ);
  }

  /** Terms that start like a text, or that it spells in Latin letters. */
  @OpenApi(
      path = Links.SUGGEST,
      methods = HttpMethod.GET,
      summary = "Terms that what is being typed may become, at most ten",
      queryParams = @OpenApiParam(name = "q", description = "the letters typed so far"),
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void suggest(Context context) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode suggestions = answer.putArray("suggestions");
    RequestFields.text(context, Links.QUERY)
        .filter(typed -> typed.length() <= LONGEST)
        .ifPresent(
            typed -> {
              for (Suggestion one :
                  instance.lookup(readers.viewer(context)).suggester().starting(typed, MOST)) {
                suggestions
                    .addObject()
                    .put("text", one.text())
                    .put("language", one.language().tag())
                    .put("entry", one.entry().value());
              }
            });
    context.contentType("application/json").result(answer.toString());
  }
}
