package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.ConflictResponse;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.diff.EntryDiff;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.termbase.EntryConflict;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.OpenConflicts;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.ConflictsView;
import org.p5glossary.web.view.EntryName;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/** What instances decided differently about entries, and the choice between the sides. */
public final class ConflictPages {

  private static final String API = ApiRoutes.PREFIX + "/conflicts";

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;

  ConflictPages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.CONFLICTS, this::list, Access.EDIT);
    router.post(Links.CONFLICTS + "/{id}", this::choose, Access.EDIT);
    router.get(API, this::apiList, Access.EDIT);
    router.post(API + "/{id}/resolve", this::apiChoose, Access.EDIT);
  }

  private OpenConflicts conflicts(Context context) {
    return new OpenConflicts(instance, readers.viewer(context));
  }

  private void list(Context context) {
    show(context, 200, List.of());
  }

  private void show(Context context, int status, List<Notice> notices) {
    OpenConflicts open = conflicts(context);
    Language reader = readers.language(context);
    ConflictsView view =
        new ConflictsView(
            open.all().stream().map(one -> conflict(one, open, reader)).toList(), notices);
    context
        .status(status)
        .contentType("text/html; charset=utf-8")
        .result(renderer.conflicts(readers.page(context, List.of()), view));
  }

  private static ConflictsView.Conflict conflict(
      EntryConflict conflict, OpenConflicts open, Language reader) {
    Optional<Entry> standing = open.standing(conflict.entry());
    EntryName name =
        standing
            .or(() -> conflict.sides().stream().flatMap(side -> side.entry().stream()).findFirst())
            .map(entry -> EntryNames.of(entry, reader))
            .orElseGet(
                () ->
                    new EntryName(
                        conflict.entry().value(), Language.ENGLISH, conflict.entry().value()));
    return new ConflictsView.Conflict(
        name,
        conflict.sides().stream()
            .map(
                side ->
                    new ConflictsView.Side(
                        side.event(),
                        side.actor(),
                        side.time(),
                        side.origin().toString(),
                        side.entry().isEmpty(),
                        EntryDiff.of(standing, side.entry())))
            .toList());
  }

  private void choose(Context context) {
    EntryId entry = Named.pathEntry(context, "id");
    List<ContentHash> read =
        context.formParams("side").stream().flatMap(hex -> Named.hash(hex).stream()).toList();
    switch (chosen(context, entry, Named.formHash(context, "take"), read)) {
      case DONE -> context.redirect(Links.CONFLICTS, HttpStatus.SEE_OTHER);
      case NONE -> throw none(entry);
      case CHANGED -> show(context, 409, List.of(Notice.of(NoticeKind.CONFLICT_CHANGED)));
    }
  }

  private OpenConflicts.Outcome chosen(
      Context context, EntryId entry, ContentHash take, List<ContentHash> read) {
    OpenConflicts.Outcome[] outcome = new OpenConflicts.Outcome[1];
    Writing.run(
        instance,
        () -> outcome[0] = conflicts(context).choose(entry, take, read, readers.operator(context)));
    return outcome[0];
  }

  private static NotFoundResponse none(EntryId entry) {
    return new NotFoundResponse("there is no such side of a conflict about " + entry + " any more");
  }

  /** What instances decided differently. */
  @OpenApi(
      path = API,
      methods = HttpMethod.GET,
      summary = "What people apart decided differently about entries, with all sides",
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void apiList(Context context) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode list = answer.putArray("conflicts");
    for (EntryConflict conflict : conflicts(context).all()) {
      ObjectNode one = list.addObject().put("entry", conflict.entry().value());
      ArrayNode sides = one.putArray("sides");
      for (EntryConflict.Side side : conflict.sides()) {
        ObjectNode node =
            sides
                .addObject()
                .put("event", side.event().hex())
                .put("instance", side.origin().toString())
                .put("by", side.actor())
                .put("at", side.time().toString());
        side.entry().ifPresent(entry -> node.set("entry", EntryJson.write(entry)));
      }
    }
    context.contentType("application/json; charset=utf-8").result(answer.toString());
  }

  /** Lets one side stand. */
  @OpenApi(
      path = API + "/{id}/resolve",
      methods = HttpMethod.POST,
      summary = "Let one side of a conflict stand; the others stay in the history",
      pathParams = @OpenApiParam(name = "id", required = true, description = "of the entry"),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "take: the event of the side; sides: the events of all sides as read",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "404", description = "no such conflict or side"),
        @OpenApiResponse(status = "409", description = "there are other sides by now")
      })
  void apiChoose(Context context) {
    JsonNode asked = OperatorJson.body(context);
    EntryId entry = Named.pathEntry(context, "id");
    List<ContentHash> read = new ArrayList<>();
    asked.path("sides").forEach(side -> read.add(hash("sides", side)));
    switch (chosen(context, entry, hash("take", asked.path("take")), read)) {
      case DONE -> context.status(HttpStatus.NO_CONTENT);
      case NONE -> throw none(entry);
      case CHANGED ->
          throw new ConflictResponse(
              "the conflict about " + entry + " has other sides by now; read it again");
    }
  }

  private static ContentHash hash(String name, JsonNode text) {
    return Named.value(name, text.asText(), ContentHash::new);
  }
}
