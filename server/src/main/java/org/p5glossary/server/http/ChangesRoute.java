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
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.p5glossary.glossary.changes.ChangesException;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.server.console.ChangesReport;
import org.p5glossary.server.instance.Instance;

/** Takes changes of other instances for the operator's command line, and ends conflicts. */
public final class ChangesRoute {

  /** Takes {@code {"path": "…"}}, a file of this machine. */
  public static final String IMPORT = ApiRoutes.PREFIX + "/operator/changes";

  /** Takes {@code {"entry": "…", "take": "…", "actor": "…"}}. */
  public static final String RESOLVE = ApiRoutes.PREFIX + "/operator/resolve";

  private final Instance instance;

  ChangesRoute(Instance instance) {
    this.instance = instance;
  }

  void register(JavalinDefaultRouting router) {
    router.post(IMPORT, this::take, Access.OPERATE);
    router.post(RESOLVE, this::resolve, Access.OPERATE);
  }

  /** Takes the changes of a file of this machine. */
  @OpenApi(
      path = IMPORT,
      methods = HttpMethod.POST,
      summary = "Take changes of another instance; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "path: a signed file that p5 changes export wrote",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "the file is refused, or no JSON"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one")
      })
  void take(Context context) throws IOException {
    StringWriter report = new StringWriter();
    PrintWriter out = new PrintWriter(report);
    instance.writing().lock();
    try {
      Path path = Path.of(OperatorJson.body(context).path("path").asText());
      ChangesReport.print(instance.changes().apply(path), out);
    } catch (ChangesException | InvalidPathException e) {
      throw new BadRequestResponse(e.getMessage());
    } finally {
      instance.writing().unlock();
    }
    out.flush();
    OperatorJson.answer(context, 0, report.toString());
  }

  /** Ends a conflict about an entry. */
  @OpenApi(
      path = RESOLVE,
      methods = HttpMethod.POST,
      summary = "Choose one side of a conflict; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "entry: its id; take: the hash of the side; actor: who chooses",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no such conflict or side, or no JSON"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one")
      })
  void resolve(Context context) {
    JsonNode asked = OperatorJson.body(context);
    instance.writing().lock();
    try {
      EntryId entry = new EntryId(asked.path("entry").asText());
      instance.termBase().resolve(entry, asked.path("take").asText(), OperatorJson.actor(asked));
      OperatorJson.answer(context, 0, entry + " is no longer in conflict\n");
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(e.getMessage());
    } finally {
      instance.writing().unlock();
    }
  }
}
