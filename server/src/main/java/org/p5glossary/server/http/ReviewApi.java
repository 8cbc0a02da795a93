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
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.diff.EntryDiff;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.ProposalMade;
import org.p5glossary.glossary.ledger.ProposalTriaged;
import org.p5glossary.glossary.review.Draft;
import org.p5glossary.glossary.review.Proposal;
import org.p5glossary.glossary.review.Proposals;
import org.p5glossary.glossary.review.ReviewDesk;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.json.WorkflowJson;

/** Proposals for programs. Errors are problem+json. */
public final class ReviewApi {

  private static final String PROPOSALS = ApiRoutes.PREFIX + "/proposals";
  private static final String JSON = "application/json; charset=utf-8";
  private static final int PAGE = 50;

  private final Instance instance;
  private final Readers readers;

  ReviewApi(Instance instance, Readers readers) {
    this.instance = instance;
    this.readers = readers;
  }

  void register(JavalinDefaultRouting router) {
    router.get(PROPOSALS, this::list, Access.READ);
    router.post(PROPOSALS, this::propose, Access.CONTRIBUTE);
    router.get(PROPOSALS + "/{proposal}", this::one, Access.READ);
    router.post(PROPOSALS + "/{proposal}/revise", this::revise, Access.CONTRIBUTE);
    router.post(PROPOSALS + "/{proposal}/withdraw", this::withdraw, Access.CONTRIBUTE);
    router.post(PROPOSALS + "/{proposal}/comments", this::comment, Access.CONTRIBUTE);
    router.post(PROPOSALS + "/{proposal}/accept", this::accept, Access.EDIT);
    router.post(PROPOSALS + "/{proposal}/reject", this::reject, Access.EDIT);
    router.post(PROPOSALS + "/{proposal}/triage", this::triage, Access.EDIT);
  }

  /** The queue. */
  @OpenApi(
      path = PROPOSALS,
      methods = HttpMethod.GET,
      summary = "Proposals that the caller may see, in the order of the queue",
      queryParams = {
        @OpenApiParam(name = "status", description = "open (default), accepted … or all"),
        @OpenApiParam(name = "kind", description = "new, change, merge or deprecation"),
        @OpenApiParam(name = "page", description = "from 1")
      },
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void list(Context context) {
    int page = RequestFields.listPage(context);
    Proposals.Page chosen =
        instance
            .workflow()
            .proposals()
            .page(
                readers.viewer(context),
                QueuePages.chosen(
                    RequestFields.text(context, "status").orElse(""),
                    RequestFields.text(context, "kind").orElse("")),
                (long) (page - 1) * PAGE,
                PAGE);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("total", chosen.total());
    answer.put("page", page);
    ArrayNode list = answer.putArray("proposals");
    chosen.proposals().forEach(proposal -> list.add(WorkflowJson.proposal(proposal)));
    context.contentType(JSON).result(answer.toString());
  }

  private Proposal asked(Context context) {
    ContentHash id = Named.pathHash(context, "proposal");
    return instance
        .workflow()
        .proposals()
        .find(id, readers.viewer(context))
        .orElseThrow(() -> new NotFoundResponse("there is no proposal " + id.hex()));
  }

  /** One proposal. */
  @OpenApi(
      path = PROPOSALS + "/{proposal}",
      methods = HttpMethod.GET,
      summary = "One proposal; its ETag names the revision, for If-Match",
      pathParams = @OpenApiParam(name = "proposal", required = true),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "no such proposal")
      })
  void one(Context context) {
    show(context, asked(context));
  }

  private void show(Context context, Proposal proposal) {
    ObjectNode node = WorkflowJson.proposal(proposal);
    Optional<Entry> now = instance.terms(readers.viewer(context)).entry(proposal.entry());
    node.set(
        "changes",
        WorkflowJson.changes(EntryDiff.of(now, Optional.of(proposal.current().result()))));
    context
        .header("ETag", ETags.of(proposal.current().event()))
        .contentType(JSON)
        .result(node.toString());
  }

  /** Proposes. */
  @OpenApi(
      path = PROPOSALS,
      methods = HttpMethod.POST,
      summary = "Propose a new entry, a change, a merge or a deprecation",
      description =
          "All but a new entry need If-Match with the ETag of the entry as it was read. A new"
              + " term needs evidence, or the proposal a reason.",
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description =
                  "kind: new, change, merge or deprecation; entry: the whole entry as it should"
                      + " be; absorbs: id of the entry that a merge takes in; reason; audience:"
                      + " public, five or a delegation",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "201", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "409", description = "the entry is another by now"),
        @OpenApiResponse(status = "422", description = "a rule is broken"),
        @OpenApiResponse(status = "428", description = "If-Match is missing")
      })
  void propose(Context context) {
    JsonNode asked = OperatorJson.body(context);
    ProposalMade.Kind kind =
        Named.value(
            "kind",
            asked.path("kind").asText(),
            code -> Coded.parse(ProposalMade.Kind.class, code));
    Optional<ContentHash> seen =
        kind == ProposalMade.Kind.NEW ? Optional.empty() : Optional.of(ETags.required(context));
    Optional<EntryId> absorbs =
        asked.has("absorbs")
            ? Optional.of(Named.value("absorbs", asked.path("absorbs").asText(), EntryId::new))
            : Optional.empty();
    Draft draft =
        new Draft(
            kind,
            EntryApi.entry(asked),
            seen,
            absorbs,
            asked.path("reason").asText(),
            EntryApi.audience(asked));
    ContentHash[] id = new ContentHash[1];
    Writing.reviewing(instance, () -> id[0] = desk().propose(readers.person(context), draft));
    context.status(HttpStatus.CREATED).header("Location", PROPOSALS + "/" + id[0].hex());
    show(
        context,
        instance.workflow().proposals().find(id[0], readers.viewer(context)).orElseThrow());
  }

  private ReviewDesk desk() {
    return instance.workflow().review();
  }

  /** Gives a proposal another text. */
  @OpenApi(
      path = PROPOSALS + "/{proposal}/revise",
      methods = HttpMethod.POST,
      summary = "Give a proposal another text; If-Match names the revision that was read",
      pathParams = @OpenApiParam(name = "proposal", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "entry; seen: ETag of the entry that it is written on; reason",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "409", description = "proposal or entry are others by now")
      })
  void revise(Context context) {
    Proposal proposal = asked(context);
    JsonNode asked = OperatorJson.body(context);
    ContentHash read = ETags.required(context);
    Optional<ContentHash> seen = ETags.parse(asked.path("seen").asText());
    Writing.reviewing(
        instance,
        () ->
            desk()
                .revise(
                    readers.person(context),
                    proposal.id(),
                    read,
                    EntryApi.entry(asked),
                    seen,
                    asked.path("reason").asText()));
    show(context, asked(context));
  }

  /** Takes a proposal back. */
  @OpenApi(
      path = PROPOSALS + "/{proposal}/withdraw",
      methods = HttpMethod.POST,
      summary = "Take a proposal back; If-Match names the revision that was read",
      pathParams = @OpenApiParam(name = "proposal", required = true),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "403", description = "somebody else made it")
      })
  void withdraw(Context context) {
    Proposal proposal = asked(context);
    ContentHash read = ETags.required(context);
    String reason = reason(context);
    Writing.reviewing(
        instance, () -> desk().withdraw(readers.person(context), proposal.id(), read, reason));
    show(context, asked(context));
  }

  private static String reason(Context context) {
    return context.body().isEmpty() ? "" : OperatorJson.body(context).path("reason").asText();
  }

  /** Says something to a proposal. */
  @OpenApi(
      path = PROPOSALS + "/{proposal}/comments",
      methods = HttpMethod.POST,
      summary = "Say something to a proposal",
      pathParams = @OpenApiParam(name = "proposal", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "text; in_reply_to: id of a comment; audience",
              content = @OpenApiContent(mimeType = "application/json")),
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void comment(Context context) {
    Proposal proposal = asked(context);
    JsonNode asked = OperatorJson.body(context);
    String answers = asked.path("in_reply_to").asText();
    Optional<ContentHash> inReplyTo =
        answers.isEmpty()
            ? Optional.empty()
            : Optional.of(Named.value("in_reply_to", answers, ContentHash::new));
    Writing.reviewing(
        instance,
        () ->
            desk()
                .comment(
                    readers.person(context),
                    proposal.entry(),
                    Optional.of(proposal.id()),
                    inReplyTo,
                    asked.path("text").asText(),
                    EntryApi.audience(asked)));
    show(context, asked(context));
  }

  /** Accepts a proposal. */
  @OpenApi(
      path = PROPOSALS + "/{proposal}/accept",
      methods = HttpMethod.POST,
      summary = "Accept a proposal, as it is or with edits; If-Match names the revision",
      pathParams = @OpenApiParam(name = "proposal", required = true),
      requestBody =
          @OpenApiRequestBody(
              description =
                  "reason; entry: the text with edits; seen: ETag of the entry that the edits were"
                      + " made on",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "409", description = "proposal or entry are others by now")
      })
  void accept(Context context) {
    Proposal proposal = asked(context);
    ContentHash read = ETags.required(context);
    JsonNode asked =
        context.body().isEmpty()
            ? JsonNodeFactory.instance.objectNode()
            : OperatorJson.body(context);
    Optional<Entry> edited =
        asked.has("entry") ? Optional.of(EntryApi.entry(asked)) : Optional.empty();
    Optional<ContentHash> seen = ETags.parse(asked.path("seen").asText());
    Writing.reviewing(
        instance,
        () ->
            desk()
                .accept(
                    readers.person(context),
                    proposal.id(),
                    read,
                    edited,
                    seen,
                    asked.path("reason").asText()));
    show(context, asked(context));
  }

  /** Rejects a proposal. */
  @OpenApi(
      path = PROPOSALS + "/{proposal}/reject",
      methods = HttpMethod.POST,
      summary = "Reject a proposal for a reason; If-Match names the revision",
      pathParams = @OpenApiParam(name = "proposal", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "reason",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "422", description = "no reason")
      })
  void reject(Context context) {
    Proposal proposal = asked(context);
    ContentHash read = ETags.required(context);
    String reason = reason(context);
    Writing.reviewing(
        instance, () -> desk().reject(readers.person(context), proposal.id(), read, reason));
    show(context, asked(context));
  }

  /** Says how urgent a proposal is. */
  @OpenApi(
      path = PROPOSALS + "/{proposal}/triage",
      methods = HttpMethod.POST,
      summary = "Say how urgent a proposal is, who looks at it, and until when",
      pathParams = @OpenApiParam(name = "proposal", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "priority: high, normal or low; assignee; due: yyyy-mm-dd",
              content = @OpenApiContent(mimeType = "application/json")),
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void triage(Context context) {
    Proposal proposal = asked(context);
    JsonNode asked = OperatorJson.body(context);
    String due = asked.path("due").asText();
    String assignee = asked.path("assignee").asText();
    Writing.reviewing(
        instance,
        () ->
            desk()
                .triage(
                    readers.person(context),
                    proposal.id(),
                    Named.value(
                        "priority",
                        asked.path("priority").asText(),
                        code -> Coded.parse(ProposalTriaged.Priority.class, code)),
                    Optional.of(assignee).filter(name -> !name.isEmpty()),
                    due.isEmpty() ? Optional.empty() : Optional.of(Days.of("due", due))));
    show(context, asked(context));
  }
}
