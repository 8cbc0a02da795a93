package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.rendering.RenderingsJson;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.Renderings;

/** What the papers make of concepts, for programs. */
public final class RenderingsApi {

  private static final String JSON = "application/json; charset=utf-8";

  private final Instance instance;
  private final Readers readers;

  RenderingsApi(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
  }

  void register(JavalinDefaultRouting router) {
    router.get(ApiRoutes.PREFIX + "/entries/{id}/renderings", this::renderings, Access.READ);
  }

  private Entry entry(Context context) {
    EntryId id = Named.pathEntry(context, "id");
    return instance
        .terms(readers.viewer(context))
        .entry(id)
        .orElseThrow(() -> new NotFoundResponse("there is no entry \"" + id + "\""));
  }

  /** How an entry was really rendered in the papers. */
  @OpenApi(
      path = ApiRoutes.PREFIX + "/entries/{id}/renderings",
      methods = HttpMethod.GET,
      summary = "How an entry was really rendered: forms by year, submitter and paper, and splits",
      pathParams = @OpenApiParam(name = "id", required = true),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "no such entry")
      })
  void renderings(Context context) {
    context
        .contentType(JSON)
        .result(
            RenderingsJson.write(
                    new Renderings(instance).observed(entry(context), readers.language(context)))
                .toString());
  }
}
