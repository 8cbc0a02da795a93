package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.http.UnprocessableContentResponse;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.Optional;
import java.util.function.Supplier;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.ingest.correction.Correction;
import org.p5glossary.ingest.correction.EditRefusedException;
import org.p5glossary.ingest.correction.PlacedCorrection;
import org.p5glossary.server.instance.AlignmentCorrection;
import org.p5glossary.server.instance.AlignmentCorrection.Result;
import org.p5glossary.server.instance.AlignmentState;
import org.p5glossary.server.instance.CorrectionList;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.json.CorrectionJson;

/** Alignments and their corrections for programs. Errors are problem+json. */
public final class AlignmentApi {

  /** Corrects an alignment for the command line, see {@link #operator}. */
  public static final String CORRECT = ApiRoutes.PREFIX + "/operator/correct";

  private static final String ALIGNMENT = ApiRoutes.PREFIX + "/papers/{paper}/alignment";
  private static final String CORRECTIONS = ApiRoutes.PREFIX + "/corrections";
  private static final String JSON = "application/json; charset=utf-8";
  private final Instance instance;
  private final Readers readers;
  private final AlignmentCorrection correction;
  private final CorrectionList corrections;

  AlignmentApi(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
    this.correction = new AlignmentCorrection(instance);
    this.corrections = new CorrectionList(instance);
  }

  void register(JavalinDefaultRouting router) {
    router.get(ALIGNMENT, this::alignment, Access.READ);
    router.post(ALIGNMENT, this::correct, Access.EDIT);
    router.get(CORRECTIONS, this::corrections, Access.READ);
    router.post(CORRECTIONS + "/{id}/retract", this::retract, Access.EDIT);
    router.post(CORRECTIONS + "/{id}/restore", this::restore, Access.EDIT);
    router.post(CORRECT, this::operator, Access.OPERATE);
  }

  /** The beads of two versions, and the version that a correction names. */
  @OpenApi(
      path = ALIGNMENT,
      methods = HttpMethod.GET,
      summary = "The aligned sentences of two versions, with the version that a correction names",
      pathParams = @OpenApiParam(name = "paper", required = true),
      queryParams = {
        @OpenApiParam(name = "source", required = true, description = "language tag"),
        @OpenApiParam(name = "target", required = true, description = "language tag")
      },
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "no such paper or pair of versions")
      })
  void alignment(Context context) {
    AlignmentState state =
        state(
            readers.viewer(context),
            context.pathParam("paper"),
            RequestFields.text(context, "source").orElse(""),
            RequestFields.text(context, "target").orElse(""));
    context.contentType(JSON).result(CorrectionJson.alignment(state).toString());
  }

  private AlignmentState state(Viewer viewer, String paper, String source, String target) {
    Optional<PaperId> id = AlignPages.paperId(paper);
    Optional<Language> first = Language.parse(source);
    Optional<Language> second = Language.parse(target);
    if (id.isEmpty() || first.isEmpty() || second.isEmpty()) {
      throw new BadRequestResponse(
          "paper, source and target are a paper's id and two language tags, but were \""
              + (paper + "\", \"" + source + "\" and \"" + target + "\""));
    }
    return id.filter(known -> instance.corpus(viewer).papers().paper(known).isPresent())
        .flatMap(known -> correction.state(known, first.get(), second.get()))
        .orElseThrow(
            () ->
                new NotFoundResponse(
                    "paper " + id.get() + " has no alignment of " + source + " and " + target));
  }

  /** Corrects an alignment. */
  @OpenApi(
      path = ALIGNMENT,
      methods = HttpMethod.POST,
      summary = "Correct an alignment: verify, merge, split, move, pair, undo, redo",
      pathParams = @OpenApiParam(name = "paper", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description =
                  "source, target: language tags; version: that of the alignment as read; edit:"
                      + " \"verify BEAD [LAST_BEAD]\", \"merge BEAD\", \"split BEAD SOURCE_COUNT"
                      + " TARGET_COUNT\", \"move BEAD source|target previous|next\", \"pair"
                      + " SOURCE_START SOURCE_END TARGET_START TARGET_END\", \"undo\" or \"redo\";"
                      + " confirm_original: true if sentences of the original may be regrouped",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no JSON, or no such edit"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one"),
        @OpenApiResponse(status = "404", description = "no such paper or pair of versions"),
        @OpenApiResponse(
            status = "409",
            description = "the alignment is another by now, or the original wants a confirmation"),
        @OpenApiResponse(status = "422", description = "the edit makes no sense there")
      })
  void correct(Context context) {
    JsonNode asked = OperatorJson.body(context);
    AlignmentState now =
        correct(
            readers.viewer(context), context.pathParam("paper"), asked, readers.operator(context));
    context.contentType(JSON).result(CorrectionJson.alignment(now).toString());
  }

  private AlignmentState correct(Viewer viewer, String paper, JsonNode asked, String actor) {
    String source = asked.path("source").asText();
    String target = asked.path("target").asText();
    AlignmentState state = state(viewer, paper, source, target);
    carryOut(
        () ->
            correction.carryOut(
                new AlignmentCorrection.Request(
                    state.paper().id(),
                    state.source().language(),
                    state.target().language(),
                    asked.path("version").asText(),
                    actor),
                asked.path("edit").asText(),
                asked.path("confirm_original").asBoolean()));
    return state(viewer, paper, source, target);
  }

  private static void carryOut(Supplier<Result> work) {
    Result result;
    try {
      result = work.get();
    } catch (EditRefusedException e) {
      throw new UnprocessableContentResponse(e.refusal().code() + ": " + e.getMessage());
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
    if (result instanceof Result.Changed changed) {
      throw new ConflictResponse(
          "the alignment is not of this version any more"
              + changed
                  .latest()
                  .map(Correction::by)
                  .map(by -> "; it was corrected last by " + by)
                  .orElse("")
              + "; read it again, look, and repeat the correction if it is still wanted");
    } else if (result instanceof Result.AsksFirst asks) {
      throw new ConflictResponse(
          "this regroups sentences of the original ("
              + asks.written()
              + "); nothing was changed; repeat it with confirm_original: true, on the command"
              + " line with --original, if that is meant");
    } else if (result instanceof Result.Busy) {
      throw new ServiceUnavailableResponse(
          "another change is being made; nothing was changed; try again in a moment");
    }
  }

  /** Corrects an alignment for the command line: as above, with paper and actor. */
  @OpenApi(
      path = CORRECT,
      methods = HttpMethod.POST,
      summary = "Correct an alignment; for the operator's command line",
      description = "Needs the Authorization header with the token in the data folder.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "as for a paper's alignment, with paper and actor",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one"),
        @OpenApiResponse(status = "409", description = "the alignment is another by now")
      })
  void operator(Context context) {
    JsonNode asked = OperatorJson.body(context);
    AlignmentState now =
        correct(
            readers.viewer(context),
            asked.path("paper").asText(),
            asked,
            OperatorJson.actor(asked));
    OperatorJson.answer(context, 0, "version " + now.version() + "\n");
  }

  /** All corrections and what became of them. */
  @OpenApi(
      path = CORRECTIONS,
      methods = HttpMethod.GET,
      summary = "Corrected alignments and what became of each; orphans have no place any more",
      queryParams =
          @OpenApiParam(
              name = "status",
              description = "in_force, resegmented, superseded, retracted or orphaned"),
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void corrections(Context context) {
    Optional<String> status = RequestFields.text(context, "status");
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode list = answer.putArray("corrections");
    for (PlacedCorrection placed : corrections.all(readers.viewer(context))) {
      if (status.isEmpty() || status.get().equals(placed.state().code())) {
        list.add(CorrectionJson.correction(placed));
      }
    }
    context.contentType(JSON).result(answer.toString());
  }

  /** Takes a correction back. */
  @OpenApi(
      path = CORRECTIONS + "/{id}/retract",
      methods = HttpMethod.POST,
      summary = "Take a correction back",
      pathParams = @OpenApiParam(name = "id", required = true),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one"),
        @OpenApiResponse(status = "404", description = "no such correction"),
        @OpenApiResponse(status = "422", description = "it was taken back before")
      })
  void retract(Context context) {
    ContentHash id = id(context);
    carryOut(() -> correction.retract(id, "", readers.operator(context)));
    context.status(204);
  }

  /** Puts a correction that was taken back in force again. */
  @OpenApi(
      path = CORRECTIONS + "/{id}/restore",
      methods = HttpMethod.POST,
      summary = "Put a correction that was taken back in force again",
      pathParams = @OpenApiParam(name = "id", required = true),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "403", description = "no token, or a wrong one"),
        @OpenApiResponse(status = "404", description = "no such correction"),
        @OpenApiResponse(status = "422", description = "it is in force")
      })
  void restore(Context context) {
    ContentHash id = id(context);
    carryOut(() -> correction.restore(id, "", readers.operator(context)));
    context.status(204);
  }

  private ContentHash id(Context context) {
    String hex = context.pathParam("id");
    try {
      return instance
          .corrections()
          .find(new ContentHash(hex))
          .filter(one -> corrections.isFor(readers.viewer(context), one))
          .map(Correction::id)
          .orElseThrow(() -> new NotFoundResponse("there is no correction " + hex));
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundResponse("\"" + hex + "\" is no id of a correction");
    }
  }
}
