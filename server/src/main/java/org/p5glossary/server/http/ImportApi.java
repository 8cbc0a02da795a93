package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.instance.FileImport;
import org.p5glossary.server.instance.Instance;

/** Imports for programs: what would become of the rows of a file, or what became of them. */
public final class ImportApi {

  private static final String PATH = ApiRoutes.PREFIX + "/import";

  /** Rows that an answer tells of; all are counted. */
  private static final int MOST_ROWS = 1_000;

  private final Instance instance;
  private final Readers readers;
  private final ImportForm form;

  ImportApi(Instance instance, Readers readers, Taggers taggers) {
    this.instance = instance;
    this.readers = readers;
    this.form = new ImportForm(instance, readers, taggers);
  }

  void register(JavalinDefaultRouting router) {
    router.post(PATH, this::take, Access.EDIT);
  }

  /** Takes a file. */
  @OpenApi(
      path = PATH,
      methods = HttpMethod.POST,
      summary =
          "Import a file of entries or a translation memory: without apply=true it only says what"
              + " would become of each row",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description =
                  "file; and, where wanted: apply (true writes all or none), format (json, tbx, csv,"
                      + " tsv, turtle, rdf_xml, tmx), status of new entries, id_prefix, encoding and"
                      + " columns of a table, memory (its name) and audience of a translation memory,"
                      + " refused (stop, skip), conflicting (stop, skip, replace)",
              content = @OpenApiContent(mimeType = "multipart/form-data")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no file, or a field has a wrong value"),
        @OpenApiResponse(
            status = "422",
            description = "nothing was written, because rows stand in the way; they are listed",
            content = @OpenApiContent(mimeType = "application/json"))
      })
  void take(Context context) throws IOException {
    UploadedFile sent = context.uploadedFile("file");
    if (sent == null || sent.size() == 0) {
      throw new BadRequestResponse("file: send one, as a part of a form");
    }
    boolean apply = RequestFields.form(context, "apply").equals("true");
    ImportPolicy policy = ImportForm.policy(context);
    Rows rows = new Rows();
    SentFiles kept = SentFiles.begin();
    try {
      FileImport file = form.file(context, kept.keep(sent), SentFiles.name(sent));
      ImportSummary summary =
          apply
              ? written(file, policy, readers.operator(context), rows)
              : file.dryRun(policy, rows);
      context
          .status(apply && summary.stopped() ? 422 : 200)
          .contentType("application/json; charset=utf-8")
          .result(rows.report(summary).toString());
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    } finally {
      kept.delete();
    }
  }

  private ImportSummary written(
      FileImport file, ImportPolicy policy, String actor, Consumer<ImportRow> rows) {
    ImportSummary[] summary = new ImportSummary[1];
    Writing.run(
        instance,
        () -> {
          try {
            summary[0] = file.apply(policy, actor, rows, IngestProgress.SILENT);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    return summary[0];
  }

  /** Rows that a person should look at. */
  private static final class Rows implements Consumer<ImportRow> {

    private final List<ImportRow> kept = new ArrayList<>();
    private long leftOut;

    @Override
    public void accept(ImportRow row) {
      boolean quiet = row.outcome() == Outcome.IDENTICAL || row.outcome() == Outcome.NEW;
      if (quiet && row.remarks().isEmpty()) {
        return;
      }
      if (kept.size() < MOST_ROWS) {
        kept.add(row);
      } else {
        leftOut++;
      }
    }

    ObjectNode report(ImportSummary summary) {
      ObjectNode report = JsonNodeFactory.instance.objectNode();
      report.put("written", summary.written()).put("stopped", summary.stopped());
      ObjectNode counts = report.putObject("counts");
      for (Outcome outcome : Outcome.values()) {
        counts.put(outcome.code(), summary.count(outcome));
      }
      ArrayNode list = report.putArray("rows");
      for (ImportRow row : kept) {
        ObjectNode node = list.addObject();
        node.put("line", row.line()).put("outcome", row.outcome().code());
        row.entry().map(EntryId::value).ifPresent(entry -> node.put("entry", entry));
        node.put("reason", row.reason());
        ArrayNode remarks = node.putArray("remarks");
        row.remarks().forEach(remarks::add);
      }
      return report.put("rows_left_out", leftOut);
    }
  }
}
