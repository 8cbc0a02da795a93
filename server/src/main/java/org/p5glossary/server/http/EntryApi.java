package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.json.EntryJsonReader;
import org.p5glossary.glossary.json.JsonFormatException;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.review.Draft;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.termbase.SharedTerms;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermUse;
import org.p5glossary.server.instance.Instance;

/** Changes of entries for programs, and where a term stands already. Errors are problem+json. */
public final class EntryApi {

  private static final String ENTRY = ApiRoutes.PREFIX + "/entries/{id}";
  private static final String JSON = "application/json; charset=utf-8";

  private final Instance instance;
  private final Readers readers;

  EntryApi(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
  }

  void register(JavalinDefaultRouting router) {
    router.put(ENTRY, this::put, Access.EDIT);
    router.delete(ENTRY, this::remove, Access.EDIT);
    router.get(ApiRoutes.PREFIX + "/duplicates", this::duplicates, Access.READ);
  }

  /** Whom a change is for. */
  static Audience audience(JsonNode asked) {
    return Named.value("audience", asked.path("audience").asText("five"), Audience::parse);
  }

  /** The entry in a request. */
  static Entry entry(JsonNode asked) {
    try {
      return EntryJsonReader.read(asked.path("entry"), "entry");
    } catch (JsonFormatException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  /** Writes an entry. */
  @OpenApi(
      path = ENTRY,
      methods = HttpMethod.PUT,
      summary = "Write an entry at once; If-Match names the text that it replaces, * none",
      pathParams = @OpenApiParam(name = "id", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "entry; reason",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "409", description = "the entry is another by now"),
        @OpenApiResponse(status = "428", description = "neither If-Match nor If-None-Match: *")
      })
  void put(Context context) {
    EntryId id = Named.pathEntry(context, "id");
    JsonNode asked = OperatorJson.body(context);
    Entry entry = entry(asked);
    if (!entry.id().equals(id)) {
      throw new BadRequestResponse(
          "the address names entry " + id + ", but the text is of " + entry.id());
    }
    boolean fresh = "*".equals(context.header("If-None-Match"));
    Draft draft =
        new Draft(
            fresh ? ProposalMade.Kind.NEW : ProposalMade.Kind.CHANGE,
            entry,
            fresh ? Optional.empty() : Optional.of(ETags.required(context)),
            Optional.empty(),
            asked.path("reason").asText(),
            audience(asked));
    Writing.reviewing(
        instance, () -> instance.workflow().review().putAtOnce(readers.person(context), draft));
    Entry now = instance.terms(readers.viewer(context)).entry(id).orElseThrow();
    context
        .header("ETag", ETags.of(EntryHash.of(now)))
        .contentType(JSON)
        .result(EntryJson.write(now).toString());
  }

  /** Takes an entry out. */
  @OpenApi(
      path = ENTRY,
      methods = HttpMethod.DELETE,
      summary = "Take an entry out; If-Match names the text; its history stays",
      pathParams = @OpenApiParam(name = "id", required = true),
      queryParams = @OpenApiParam(name = "reason"),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "409", description = "the entry is another by now")
      })
  void remove(Context context) {
    EntryId id = Named.pathEntry(context, "id");
    ContentHash seen = ETags.required(context);
    String reason = RequestFields.text(context, "reason").orElse("");
    Writing.reviewing(
        instance,
        () -> instance.workflow().review().remove(readers.person(context), id, seen, reason));
    context.status(204);
  }

  /** Where a term stands already. */
  @OpenApi(
      path = ApiRoutes.PREFIX + "/duplicates",
      methods = HttpMethod.GET,
      summary = "Entries that have a term already, in any language, after folding",
      queryParams = {
        @OpenApiParam(name = "term", required = true),
        @OpenApiParam(name = "entry", description = "the entry that does not count")
      },
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void duplicates(Context context) {
    String term =
        RequestFields.text(context, "term")
            .orElseThrow(() -> new BadRequestResponse("term is missing: give ?term=…"));
    TermBase terms = instance.terms(readers.viewer(context));
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode uses = answer.putArray("uses");
    Optional<EntryId> own = RequestFields.text(context, "entry").flatMap(EntryNames::parsed);
    for (TermUse use : SharedTerms.duplicates(terms, term, own)) {
      uses.addObject()
          .put("entry", use.entry().value())
          .put("language", use.language().tag())
          .put("term", use.term().text())
          .put("name", EntryNames.of(use.entry(), terms, readers.language(context)).text());
    }
    context.contentType(JSON).result(answer.toString());
  }
}
