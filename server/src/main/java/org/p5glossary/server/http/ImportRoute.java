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
import java.util.function.Supplier;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.EntryStatus;
import org.p5glossary.glossary.exchange.ImportFormat;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.console.ImportReport;
import org.p5glossary.server.instance.FileImport;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.MemoryFile;
import org.p5glossary.server.instance.TermBaseFile;

/** Imports for the operator's command line while a server holds the data folder. */
public final class ImportRoute {

  /** Takes the options of {@code p5 import --apply}. */
  public static final String PATH = ApiRoutes.PREFIX + "/operator/import";

  /** Takes the options of {@code p5 import --apply} with a translation memory. */
  public static final String MEMORY = PATH + "/memory";

  private final Instance instance;
  private final Taggers taggers;

  /**
   * @param taggers finds words and parts of speech
   */
  ImportRoute(Instance instance, Taggers taggers) {
    this.instance = instance;
    this.taggers = taggers;
  }

  void register(JavalinDefaultRouting router) {
    router.post(PATH, this::take, Access.OPERATE);
    router.post(MEMORY, this::takeMemory, Access.OPERATE);
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
    apply(
        context,
        asked,
        () ->
            new TermBaseFile(
                instance,
                Viewer.OPERATOR,
                Path.of(asked.path("path").asText()),
                ImportFormat.valueOf(asked.path("format").asText()),
                options(asked)));
  }

  /** Takes in the units of a translation memory of this machine. */
  @OpenApi(
      path = MEMORY,
      methods = HttpMethod.POST,
      summary = "Import a translation memory of this machine; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "path, name, audience, refused, conflicting, actor",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no such file, or no JSON"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one")
      })
  void takeMemory(Context context) throws IOException {
    JsonNode asked = OperatorJson.body(context);
    String whom = asked.path("audience").asText();
    apply(
        context,
        asked,
        () ->
            new MemoryFile(
                instance,
                Viewer.OPERATOR,
                Path.of(asked.path("path").asText()),
                asked.path("name").asText(),
                whom.isEmpty() ? Optional.empty() : Optional.of(Audience.parse(whom)),
                taggers));
  }

  private void apply(Context context, JsonNode asked, Supplier<FileImport> file)
      throws IOException {
    StringWriter report = new StringWriter();
    int exitCode;
    instance.writing().lock();
    try {
      exitCode =
          new ImportReport(ImportReport.Shown.NOTABLE, new PrintWriter(report))
              .apply(file.get(), policy(asked), OperatorJson.actor(asked), IngestProgress.SILENT);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse("the request is not one of p5 import: " + e.getMessage());
    } finally {
      instance.writing().unlock();
    }
    OperatorJson.answer(context, exitCode, report.toString());
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
