package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.paper.Coverage;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.lookup.LookupJson;
import org.p5glossary.glossary.rendering.Divergence;
import org.p5glossary.glossary.rendering.DivergenceJson;
import org.p5glossary.glossary.rendering.RenderingsJson;
import org.p5glossary.glossary.rendering.UptakeJson;
import org.p5glossary.server.instance.Divergences;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.Renderings;
import org.p5glossary.web.view.DivergencesRequest;

/** What the papers make of concepts, for programs. */
public final class RenderingsApi {

  private static final String DIVERGENCES = ApiRoutes.PREFIX + "/divergences";
  private static final int PAGE = 100;
  private static final String JSON = "application/json; charset=utf-8";

  private final Instance instance;
  private final Readers readers;

  RenderingsApi(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
  }

  void register(JavalinDefaultRouting router) {
    router.get(ApiRoutes.PREFIX + "/entries/{id}/renderings", this::renderings, Access.READ);
    router.get(ApiRoutes.PREFIX + "/entries/{id}/uptake", this::uptake, Access.READ);
    router.get(DIVERGENCES, this::divergences, Access.EDIT);
    router.post(DIVERGENCES + "/{divergence}/propose", this::propose, Access.EDIT);
    router.post(DIVERGENCES + "/{divergence}/silence", this::silence, Access.EDIT);
    router.post(DIVERGENCES + "/{divergence}/unsilence", this::unsilence, Access.EDIT);
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
                    new Renderings(
                            instance,
                            readers.viewer(context),
                            entry(context),
                            readers.language(context))
                        .observed())
                .toString());
  }

  /** Who used an entry's terms when. */
  @OpenApi(
      path = ApiRoutes.PREFIX + "/entries/{id}/uptake",
      methods = HttpMethod.GET,
      summary =
          "Who used an entry's terms when: steps, first use by language and submitter, drafts",
      pathParams = @OpenApiParam(name = "id", required = true),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "no such entry")
      })
  void uptake(Context context) {
    Entry entry = entry(context);
    Renderings renderings =
        new Renderings(instance, readers.viewer(context), entry, readers.language(context));
    ObjectNode answer =
        UptakeJson.write(renderings.uptake(), renderings.lineages(), renderings::citation);
    answer.put("entry", entry.id().value());
    answer.set(
        "coverage",
        LookupJson.coverage(
            Coverage.of(instance.corpus(readers.viewer(context)).papers().papers())));
    context.contentType(JSON).result(answer.toString());
  }

  /** Where papers say a concept otherwise than the term base. */
  @OpenApi(
      path = DIVERGENCES,
      methods = HttpMethod.GET,
      summary = "Terms not to be used and unknown renderings in papers, the most important first",
      queryParams = {
        @OpenApiParam(name = "kind", description = "deprecated-rendering or unknown-rendering"),
        @OpenApiParam(name = "language", description = "of the version"),
        @OpenApiParam(name = "paper", description = "id of one paper"),
        @OpenApiParam(name = "since", description = "only papers taken in on that day or later"),
        @OpenApiParam(name = "page", description = "from 1, of 100 each")
      },
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void divergences(Context context) {
    DivergencesRequest asked = DivergencePages.asked(context);
    Divergences.Report report =
        new Divergences(instance, readers.viewer(context)).report(DivergencePages.filter(asked));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("total", report.open().size());
    answer.put("page", asked.page());
    ArrayNode open = answer.putArray("divergences");
    report.open().stream()
        .skip((long) (asked.page() - 1) * PAGE)
        .limit(PAGE)
        .forEach(one -> open.add(DivergenceJson.write(one)));
    ArrayNode silenced = answer.putArray("silenced");
    report
        .silenced()
        .forEach(
            one ->
                silenced.add(
                    DivergenceJson.write(one.divergence())
                        .put("reason", one.silence().reason())
                        .put("by", one.silence().by())));
    context.contentType(JSON).result(answer.toString());
  }

  /** Proposes a phrase as a further term of the entry. */
  @OpenApi(
      path = DIVERGENCES + "/{divergence}/propose",
      methods = HttpMethod.POST,
      summary = "Propose one of the choices as a further term of the entry",
      pathParams = @OpenApiParam(name = "divergence", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "choice: from 1",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "201", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "it does not diverge any more"),
        @OpenApiResponse(status = "422", description = "a rule is broken")
      })
  void propose(Context context) {
    JsonNode asked = OperatorJson.body(context);
    Divergence one =
        DivergencePages.named(new Divergences(instance, readers.viewer(context)), context);
    ContentHash id =
        DivergencePages.proposed(instance, readers, context, one, asked.path("choice").asText());
    Writing.proposed(context, id);
  }

  /** Says that a divergence is not to be shown again. */
  @OpenApi(
      path = DIVERGENCES + "/{divergence}/silence",
      methods = HttpMethod.POST,
      summary = "Say that a divergence is not to be shown again",
      pathParams = @OpenApiParam(name = "divergence", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "reason: why, not blank",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "404", description = "it does not diverge any more")
      })
  void silence(Context context) {
    DivergencePages.silenced(
        instance, readers, context, OperatorJson.body(context).path("reason").asText());
    context.status(HttpStatus.NO_CONTENT);
  }

  /** Takes it back. */
  @OpenApi(
      path = DIVERGENCES + "/{divergence}/unsilence",
      methods = HttpMethod.POST,
      summary = "Show a silenced divergence again",
      pathParams = @OpenApiParam(name = "divergence", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "reason: may be empty",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "404", description = "it does not diverge any more")
      })
  void unsilence(Context context) {
    DivergencePages.unsilenced(
        instance, readers, context, OperatorJson.body(context).path("reason").asText());
    context.status(HttpStatus.NO_CONTENT);
  }
}
