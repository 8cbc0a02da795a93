package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.p5glossary.server.backup.Backup;
import org.p5glossary.server.backup.BackupException;
import org.p5glossary.server.console.BackupReport;
import org.p5glossary.server.instance.Instance;

/** Backs the instance up for the operator's command line; changes and readers go on meanwhile. */
public final class BackupRoute {

  /** Takes {@code {"path": "…"}}, a file of this machine. */
  public static final String PATH = ApiRoutes.PREFIX + "/operator/backup";

  private final Instance instance;
  private final String program;

  BackupRoute(Instance instance, String program) {
    this.instance = instance;
    this.program = program;
  }

  void register(JavalinDefaultRouting router) {
    router.post(PATH, this::backUp, Access.OPERATE);
  }

  /** Writes a backup to a file of this machine. */
  @OpenApi(
      path = PATH,
      methods = HttpMethod.POST,
      summary = "Back up to a file of this machine; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "path: the file to write, which is not there yet",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "the file cannot be written, or no JSON"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one")
      })
  void backUp(Context context) {
    StringWriter report = new StringWriter();
    PrintWriter out = new PrintWriter(report);
    try {
      Path target = Path.of(OperatorJson.body(context).path("path").asText());
      Backup backup =
          new Backup(
              instance.folder(), instance.ledger(), instance.accounts(), instance.keys(), program);
      BackupReport.print("backed up", backup.writeTo(target, step -> {}), out);
    } catch (BackupException | InvalidPathException e) {
      throw new BadRequestResponse(e.getMessage());
    }
    out.flush();
    OperatorJson.answer(context, 0, report.toString());
  }
}
