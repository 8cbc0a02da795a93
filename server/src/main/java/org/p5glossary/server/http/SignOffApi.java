package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UnprocessableContentResponse;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.diff.EntryDiff;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.history.EntryVersion;
import org.p5glossary.glossary.history.RestoreDesk;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.ledger.SignedOff;
import org.p5glossary.glossary.signoff.SectionState;
import org.p5glossary.glossary.signoff.SigningDesk;
import org.p5glossary.glossary.signoff.SilenceRefusedException;
import org.p5glossary.glossary.signoff.StaleSectionException;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.json.WorkflowJson;
import org.p5glossary.web.view.BoardRequest;

/** Sign-offs and histories for programs. Errors are problem+json. */
public final class SignOffApi {

  private static final String BOARD = ApiRoutes.PREFIX + "/board";
  private static final String SILENCE = ApiRoutes.PREFIX + "/silence";
  private static final String SIGN_OFFS = ApiRoutes.PREFIX + "/signoffs";
  private static final String HISTORY = ApiRoutes.PREFIX + "/entries/{id}/history";
  private static final String JSON = "application/json; charset=utf-8";
  private static final int PAGE = 100;

  private final Instance instance;
  private final Readers readers;
  private final Board board;

  SignOffApi(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
    this.board = new Board(instance);
  }

  void register(JavalinDefaultRouting router) {
    router.get(BOARD, this::board, Access.READ);
    router.post(SIGN_OFFS, this::sign, Access.SIGN);
    router.post(SILENCE, this::silence, Access.PRESIDE);
    router.get(HISTORY, this::history, Access.READ);
    router.get(HISTORY + "/{version}", this::version, Access.READ);
    router.post(HISTORY + "/{version}/restore", this::restore, Access.EDIT);
  }

  /** The board. */
  @OpenApi(
      path = BOARD,
      methods = HttpMethod.GET,
      summary = "Where the five stand on each section",
      queryParams = {
        @OpenApiParam(name = "language"),
        @OpenApiParam(name = "delegation", description = "whose agreement is missing"),
        @OpenApiParam(name = "state", description = "open, agreed or reserved"),
        @OpenApiParam(name = "page", description = "from 1")
      },
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void board(Context context) {
    BoardRequest asked = SignOffPages.asked(context);
    Viewer viewer = readers.viewer(context);
    Board.Page page = board.page(asked, viewer, readers.language(context), Instant.now(), PAGE);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("total", page.total());
    answer.put("agreed", page.agreed());
    answer.put("page", asked.page());
    ArrayNode sections = answer.putArray("sections");
    page.rows().forEach(row -> sections.add(section(row.state(), viewer)));
    context.contentType(JSON).result(answer.toString());
  }

  private static ObjectNode section(SectionState state, Viewer viewer) {
    return WorkflowJson.section(state, audience -> audience.visibleTo(viewer));
  }

  /** The sections of an entry for its own answer. */
  static ArrayNode sections(Instance instance, Entry entry, Viewer viewer) {
    ArrayNode sections = JsonNodeFactory.instance.arrayNode();
    instance
        .workflow()
        .signOffs()
        .states(entry, Instant.now())
        .forEach(state -> sections.add(section(state, viewer)));
    return sections;
  }

  private List<SigningDesk.Section> sections(Context context, JsonNode asked) {
    List<SigningDesk.Section> sections = new ArrayList<>();
    for (JsonNode one : asked.path("sections")) {
      EntryId id = Named.value("entry", one.path("entry").asText(), EntryId::new);
      entry(context, id);
      sections.add(
          new SigningDesk.Section(
              id,
              Named.value("language", one.path("language").asText(), Language::new),
              Named.value("text", one.path("text").asText(), ContentHash::new)));
    }
    if (sections.isEmpty()) {
      throw new BadRequestResponse("sections is empty: name entry, language and text of one");
    }
    return sections;
  }

  private Entry entry(Context context, EntryId id) {
    return instance
        .terms(readers.viewer(context))
        .entry(id)
        .orElseThrow(() -> new NotFoundResponse("there is no entry \"" + id + "\""));
  }

  /** Signs sections. */
  @OpenApi(
      path = SIGN_OFFS,
      methods = HttpMethod.POST,
      summary = "Take a stance on sections for one's own delegation, all or none",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description =
                  "sections: entry, language and text (the hash that was read) of each; stance:"
                      + " agree, reserve, alternative or noInstruction; reason; alternative;"
                      + " audience of the reason",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "409", description = "a text is another by now"),
        @OpenApiResponse(status = "422", description = "a reason or alternative is missing")
      })
  void sign(Context context) {
    Delegation delegation =
        readers
            .signs(context)
            .orElseThrow(
                () -> new ForbiddenResponse("only an account of a delegation signs for it"));
    JsonNode asked = OperatorJson.body(context);
    List<SigningDesk.Section> sections = sections(context, asked);
    Audience audience =
        Named.value("audience", asked.path("audience").asText("five"), Audience::parse);
    if (!audience.visibleTo(readers.viewer(context))) {
      throw new ForbiddenResponse("audience: you are not of " + audience);
    }
    SigningDesk.Statement statement =
        new SigningDesk.Statement(
            Named.value(
                "stance",
                asked.path("stance").asText(),
                code -> Coded.parse(SignedOff.Stance.class, code)),
            asked.path("reason").asText(),
            asked.path("alternative").asText(),
            audience);
    carryOut(
        () ->
            instance
                .workflow()
                .signing()
                .sign(readers.operator(context), delegation, sections, statement));
    answer(context, sections);
  }

  private void carryOut(Runnable work) {
    try {
      Writing.run(instance, work);
    } catch (StaleSectionException e) {
      throw new ConflictResponse(String.valueOf(e.getMessage()));
    } catch (SilenceRefusedException | IllegalArgumentException e) {
      throw new UnprocessableContentResponse(String.valueOf(e.getMessage()));
    }
  }

  private void answer(Context context, List<SigningDesk.Section> sections) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode states = answer.putArray("sections");
    Viewer viewer = readers.viewer(context);
    for (SigningDesk.Section one : sections) {
      instance
          .workflow()
          .signOffs()
          .state(entry(context, one.entry()), one.language(), Instant.now())
          .ifPresent(state -> states.add(section(state, viewer)));
    }
    context.contentType(JSON).result(answer.toString());
  }

  /** Opens or ends a silence procedure. */
  @OpenApi(
      path = SILENCE,
      methods = HttpMethod.POST,
      summary = "Put sections under silence, or end it",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "sections; deadline: moment in UTC; without one the silence ends",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "409", description = "a text is another by now"),
        @OpenApiResponse(status = "422", description = "it makes no sense there")
      })
  void silence(Context context) {
    JsonNode asked = OperatorJson.body(context);
    List<SigningDesk.Section> sections = sections(context, asked);
    String deadline = asked.path("deadline").asText();
    SigningDesk desk = instance.workflow().signing();
    String actor = readers.operator(context);
    if (deadline.isEmpty()) {
      carryOut(
          () ->
              sections.forEach(
                  section -> desk.withdrawSilence(actor, section, asked.path("reason").asText())));
    } else {
      Instant moment = Days.moment("deadline", deadline);
      carryOut(() -> desk.openSilence(actor, sections, moment));
    }
    answer(context, sections);
  }

  private List<EntryVersion> versions(Context context) {
    EntryId id = Named.pathEntry(context, "id");
    List<EntryVersion> versions = instance.workflow().history().of(id, readers.viewer(context));
    if (versions.isEmpty()) {
      throw new NotFoundResponse("there is no entry \"" + id + "\"");
    }
    return versions;
  }

  private static EntryVersion find(List<EntryVersion> versions, String hex) {
    return Named.hash(hex)
        .flatMap(hash -> versions.stream().filter(one -> one.event().equals(hash)).findFirst())
        .orElseThrow(() -> new NotFoundResponse("there is no version " + hex));
  }

  /** The versions of an entry. */
  @OpenApi(
      path = HISTORY,
      methods = HttpMethod.GET,
      summary = "The versions of an entry, the latest first: who, when, why",
      pathParams = @OpenApiParam(name = "id", required = true),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "no such entry")
      })
  void history(Context context) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    ArrayNode list = answer.putArray("versions");
    versions(context).forEach(version -> list.add(WorkflowJson.version(version)));
    context.contentType(JSON).result(answer.toString());
  }

  /** One version. */
  @OpenApi(
      path = HISTORY + "/{version}",
      methods = HttpMethod.GET,
      summary = "A version of an entry, and what changed from the one before, or from another",
      pathParams = {
        @OpenApiParam(name = "id", required = true),
        @OpenApiParam(name = "version", required = true)
      },
      queryParams = @OpenApiParam(name = "from", description = "the version to compare with"),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "no such version")
      })
  void version(Context context) {
    List<EntryVersion> versions = versions(context);
    EntryVersion version = find(versions, context.pathParam("version"));
    Optional<EntryVersion> from =
        RequestFields.text(context, "from")
            .map(hex -> find(versions, hex))
            .or(() -> versions.stream().filter(one -> one.number() < version.number()).findFirst());
    ObjectNode answer = WorkflowJson.version(version);
    version.text().ifPresent(text -> answer.set("entry_text", EntryJson.write(text)));
    answer.set(
        "changes",
        WorkflowJson.changes(EntryDiff.of(from.flatMap(EntryVersion::text), version.text())));
    context.contentType(JSON).result(answer.toString());
  }

  /** Puts an older text in force again. */
  @OpenApi(
      path = HISTORY + "/{version}/restore",
      methods = HttpMethod.POST,
      summary = "Put an older text in force again; If-Match names the latest version",
      pathParams = {
        @OpenApiParam(name = "id", required = true),
        @OpenApiParam(name = "version", required = true)
      },
      requestBody =
          @OpenApiRequestBody(
              description = "reason",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "409", description = "the entry was changed meanwhile"),
        @OpenApiResponse(status = "422", description = "it says that already")
      })
  void restore(Context context) {
    EntryId id = Named.pathEntry(context, "id");
    EntryVersion version = find(versions(context), context.pathParam("version"));
    ContentHash latest = ETags.required(context);
    String reason =
        context.body().isEmpty() ? "" : OperatorJson.body(context).path("reason").asText();
    RestoreDesk.Outcome[] outcome = new RestoreDesk.Outcome[1];
    Writing.run(
        instance,
        () ->
            outcome[0] =
                instance
                    .workflow()
                    .restoring()
                    .restore(
                        readers.operator(context),
                        readers.viewer(context),
                        id,
                        version.event(),
                        latest,
                        reason));
    switch (outcome[0]) {
      case DONE -> context.status(204);
      case CHANGED ->
          throw new ConflictResponse("entry " + id + " was changed meanwhile; read it again");
      case NO_VERSION ->
          throw new NotFoundResponse("version " + version.event().hex() + " has no text");
      case NEEDLESS -> throw new UnprocessableContentResponse("entry " + id + " says that already");
    }
  }
}
