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
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.exchange.ImportFormat;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.TermBaseFile;

/** Imports entries for the operator's command line while a server holds the data folder. */
public final class ImportRoute {

  /** Takes the options of {@code p5 import --apply}. */
  public static final String PATH = ApiRoutes.PREFIX + "/operator/import";

  private final Instance instance;

  ImportRoute(Instance instance) {
    this.instance = instance;
  }

  void register(JavalinDefaultRouting router) {
    router.post(PATH, this::take, Access.OPERATE);
  }

  /** Writes the entries of a file of this machine. */
  @OpenApi(
      path = PATH,
      methods = HttpMethod.POST,
      summary = "Import entries from a file of this machine; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description =
                  "path, format, status, id_prefix, encoding, columns, refused,"
                      + " conflicting, actor",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no such file, or no JSON"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one")
      })
  void take(Context context) throws IOException {
    JsonNode asked = OperatorJson.body(context);
    StringWriter report = new StringWriter();
    PrintWriter out = new PrintWriter(report);
    ImportSummary summary;
    instance.writing().lock();
    try {
      TermBaseFile file =
          new TermBaseFile(instance, policy(asked), TermBaseFile.Shown.NOTABLE, out);
      summary =
          file.apply(
              Path.of(asked.path("path").asText()),
              ImportFormat.valueOf(asked.path("format").asText()),
              options(asked),
              OperatorJson.actor(asked));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("the request is not one of p5 import: " + e.getMessage());
    } finally {
      instance.writing().unlock();
    }
    out.flush();
    boolean clean = summary.count(Outcome.REFUSED) + summary.count(Outcome.CONFLICTING) == 0;
    OperatorJson.answer(context, clean && !summary.stopped() ? 0 : 1, report.toString());
  }

  private static ImportPolicy policy(JsonNode asked) {
    return new ImportPolicy(
        ImportPolicy.Refused.valueOf(asked.path("refused").asText()),
        ImportPolicy.Conflicting.valueOf(asked.path("conflicting").asText()));
  }

  private static ImportOptions options(JsonNode asked) {
    List<Language> columns = new ArrayList<>();
    asked.path("columns").forEach(tag -> columns.add(KnownLanguages.require(tag.asText())));
    String encoding = asked.path("encoding").asText();
    return new ImportOptions(
        Coded.parse(EntryStatus.class, asked.path("status").asText()),
        asked.path("id_prefix").asText(),
        encoding.isEmpty() ? Optional.empty() : Optional.of(Charset.forName(encoding)),
        columns);
  }
}
