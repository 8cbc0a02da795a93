package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnprocessableContentResponse;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.check.CheckReport;
import org.p5glossary.ingest.check.DraftRefusedException;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.instance.DraftChecks;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.report.CheckJson;
import org.p5glossary.server.report.SarifReport;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.message.Wording;

/**
 * Checks drafts for programs. What is sent is held in memory while the request lasts, and nowhere
 * after it; nothing of it is logged, and no answer may be stored.
 */
public final class CheckApi {

  private static final String CHECK = ApiRoutes.PREFIX + "/check";

  private final Instance instance;
  private final Readers readers;
  private final String version;
  private final Messages messages = Messages.load();

  CheckApi(Instance instance, Readers readers, String version) {
    this.instance = instance;
    this.readers = readers;
    this.version = version;
  }

  void register(JavalinDefaultRouting router) {
    router.post(CHECK, this::check, Access.CONTRIBUTE);
    router.post(CHECK + "/silence", this::silence, Access.EDIT);
    router.post(CHECK + "/unsilence", this::unsilence, Access.EDIT);
  }

  private DraftChecks checks(Context context) {
    return new DraftChecks(instance, readers.viewer(context));
  }

  /** Checks a draft; nothing of it is kept. */
  @OpenApi(
      path = CHECK,
      methods = HttpMethod.POST,
      summary = "Check a draft translation; nothing of it is kept",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description =
                  "source: the original; target: the draft; without it the source is checked alone;"
                      + " source_language, target_language: where the texts are too short to tell;"
                      + " list: a language, to get only the terms of the source with equivalents in"
                      + " it; format: json (default) or sarif",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no source"),
        @OpenApiResponse(status = "422", description = "a text that cannot be read")
      })
  void check(Context context) {
    JsonNode asked = OperatorJson.body(context);
    String source = asked.path("source").asText();
    String target = asked.path("target").asText();
    if (source.isBlank()) {
      throw new BadRequestResponse("source is missing: give the text of the original");
    }
    DraftChecks checks = checks(context);
    try {
      VersionText original = read(checks, source, language(asked, "source_language"));
      Optional<Language> list = language(asked, "list");
      if (list.isPresent()) {
        answer(context, "application/json", CheckJson.write(checks.terms(original, list.get())));
        return;
      }
      CheckReport report =
          target.isBlank()
              ? checks.checkAlone(original)
              : checks.check(
                  checks.align(original, read(checks, target, language(asked, "target_language"))));
      answer(context, asked.path("format").asText("json"), report);
    } catch (DraftRefusedException e) {
      throw new UnprocessableContentResponse(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot hold the draft in memory: " + e.getMessage(), e);
    }
  }

  /** A language of the request, if it names one. */
  private static Optional<Language> language(JsonNode asked, String field) {
    String tag = asked.path(field).asText();
    if (tag.isEmpty()) {
      return Optional.empty();
    }
    Optional<Language> language = Language.parse(tag);
    if (language.isEmpty()) {
      throw new BadRequestResponse(field + "=\"" + tag + "\" is no language tag; try fr");
    }
    return language;
  }

  private static VersionText read(DraftChecks checks, String text, Optional<Language> language)
      throws IOException {
    return DraftChecks.withFile(
        "draft.txt",
        new ByteArrayInputStream(text.strip().getBytes(StandardCharsets.UTF_8)),
        file -> checks.read(file, language));
  }

  private void answer(Context context, String format, CheckReport report) {
    Wording wording = messages.in(readers.language(context));
    switch (format) {
      case "json" -> answer(context, "application/json", CheckJson.write(report, wording));
      case "sarif" ->
          answer(
              context,
              "application/sarif+json",
              new SarifReport(wording, version, "source", "target").write(report));
      default -> throw new BadRequestResponse("format=\"" + format + "\" is not json or sarif");
    }
  }

  private static void answer(Context context, String type, ObjectNode content) {
    context
        .header("Cache-Control", "no-store")
        .contentType(type + "; charset=utf-8")
        .result(content.toString());
  }

  /** Says that a finding is not to be shown again. */
  @OpenApi(
      path = CHECK + "/silence",
      methods = HttpMethod.POST,
      summary =
          "Say that a finding is not to be shown again; only its name and the reason are kept",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "finding: its id; kind: its kind; reason: why, not blank",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "400", description = "no finding, kind or reason")
      })
  void silence(Context context) {
    JsonNode asked = OperatorJson.body(context);
    ContentHash finding = finding(asked);
    try {
      checks(context)
          .silence(
              finding,
              asked.path("kind").asText(),
              asked.path("reason").asText(),
              readers.operator(context));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
    context.status(HttpStatus.NO_CONTENT);
  }

  /** Takes it back. */
  @OpenApi(
      path = CHECK + "/unsilence",
      methods = HttpMethod.POST,
      summary = "Show a silenced finding again",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "finding: its id; reason: may be empty",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "400", description = "no finding"),
        @OpenApiResponse(status = "404", description = "it is not silenced")
      })
  void unsilence(Context context) {
    JsonNode asked = OperatorJson.body(context);
    CheckRoutes.unsilence(
        checks(context), finding(asked), asked.path("reason").asText(), readers.operator(context));
    context.status(HttpStatus.NO_CONTENT);
  }

  private static ContentHash finding(JsonNode asked) {
    return Named.value("finding", asked.path("finding").asText(), ContentHash::new);
  }
}
