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
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.console.ReportTable;
import org.p5glossary.server.instance.Ingest;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.Withdrawal;

/**
 * What the command line asks of a running server on the same data folder, because one process
 * writes at a time: take files in, take papers out. One request after the other.
 */
public final class OperatorRoutes {

  /**
   * Takes files in: {@code {"paths": […], "symbol": "", "ocr_text": "", "no_memory": false, …}}.
   */
  public static final String INGEST = ApiRoutes.PREFIX + "/operator/ingest";

  /** Takes papers out: {@code {"papers": […ids], "reason": "", "actor": ""}}. */
  public static final String REMOVE = ApiRoutes.PREFIX + "/operator/remove";

  private final Instance instance;
  private final Taggers taggers;

  OperatorRoutes(Instance instance, Taggers taggers) {
    this.instance = instance;
    this.taggers = taggers;
  }

  void register(JavalinDefaultRouting router) {
    router.post(INGEST, this::ingest, Access.OPERATE);
    router.post(REMOVE, this::remove, Access.OPERATE);
  }

  /** Takes files in. */
  @OpenApi(
      path = INGEST,
      methods = HttpMethod.POST,
      summary = "Take in files of this machine; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description =
                  "paths: a list of files and folders; symbol, audience and actor: texts; no_memory:"
                      + " true to align without what other papers and the term base teach",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no such path, or no JSON"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one")
      })
  void ingest(Context context) {
    JsonNode asked = OperatorJson.body(context);
    List<Path> paths = new ArrayList<>();
    for (String path : texts(asked, "paths")) {
      paths.add(existing(path));
    }
    String ocr = asked.path("ocr_text").asText();
    Optional<Path> ocrText = ocr.isEmpty() ? Optional.empty() : Optional.of(existing(ocr));
    Optional<DocumentSymbol> symbol = DocumentSymbol.parse(asked.path("symbol").asText());
    String whom = asked.path("audience").asText();
    Optional<Audience> audience =
        whom.isEmpty()
            ? Optional.empty()
            : Optional.of(Named.value("audience", whom, Audience::parse));
    StringWriter report = new StringWriter();
    int exitCode;
    instance.writing().lock();
    try {
      IngestReport done =
          (asked.path("no_memory").asBoolean()
                  ? Ingest.withoutMemory(instance, taggers)
                  : new Ingest(instance, taggers))
              .ingest(
                  paths,
                  new Ingest.Given(symbol, audience),
                  ocrText,
                  OperatorJson.actor(asked),
                  IngestProgress.SILENT);
      ReportTable.print(done, new PrintWriter(report));
      exitCode = done.rejected().isEmpty() ? 0 : 1;
    } finally {
      instance.writing().unlock();
    }
    OperatorJson.answer(context, exitCode, report.toString());
  }

  /** Takes papers out. */
  @OpenApi(
      path = REMOVE,
      methods = HttpMethod.POST,
      summary = "Take papers out; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "papers: a list of paper ids; reason and actor: texts",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no such paper, or no JSON"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one")
      })
  void remove(Context context) {
    JsonNode asked = OperatorJson.body(context);
    List<Paper> papers = new ArrayList<>();
    for (String id : texts(asked, "papers")) {
      papers.add(
          paperId(id)
              .flatMap(instance.corpus(Viewer.OPERATOR).papers()::paper)
              .orElseThrow(() -> new BadRequestResponse("there is no paper \"" + id + "\"")));
    }
    instance.writing().lock();
    try {
      new Withdrawal(instance, taggers)
          .withdraw(
              papers,
              asked.path("reason").asText(),
              OperatorJson.actor(asked),
              IngestProgress.SILENT);
    } finally {
      instance.writing().unlock();
    }
    StringBuilder report = new StringBuilder();
    papers.forEach(paper -> report.append("taken out: ").append(paper.name()).append('\n'));
    OperatorJson.answer(context, 0, report.toString());
  }

  private static Path existing(String path) {
    try {
      if (Files.exists(Path.of(path))) {
        return Path.of(path);
      }
    } catch (InvalidPathException malformed) {
      // Refused below, like a path where nothing is.
    }
    throw new BadRequestResponse("there is no file or folder \"" + path + "\"");
  }

  private static Optional<PaperId> paperId(String id) {
    try {
      return Optional.of(new PaperId(id));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static List<String> texts(JsonNode asked, String name) {
    List<String> texts = new ArrayList<>();
    asked.path(name).forEach(item -> texts.add(item.asText()));
    if (texts.isEmpty()) {
      throw new BadRequestResponse(name + " is missing or empty: give a list of texts");
    }
    return texts;
  }
}
