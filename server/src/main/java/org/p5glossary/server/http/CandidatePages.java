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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.glossary.candidate.Candidate;
import org.p5glossary.glossary.candidate.JoinedCandidate;
import org.p5glossary.server.instance.ConceptCandidates;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.CandidatesView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.Paging;
import org.p5glossary.web.view.PassageText;

/**
 * Concepts worth proposing: the list, and what an editor makes of one, as page and for programs.
 */
public final class CandidatePages {

  /** How many concepts were dealt with together. */
  private static final String DONE = "done";

  private static final String API = ApiRoutes.PREFIX + "/candidates";
  private static final String JSON = "application/json; charset=utf-8";
  private static final int ROWS = 10;
  private static final int PAGE = 100;
  private static final String TERM = "term-";

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;

  CandidatePages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.CANDIDATES, this::list, Access.EDIT);
    router.post(Links.CANDIDATES, this::together, Access.EDIT);
    router.post(Links.CANDIDATES + "/{candidate}/propose", this::propose, Access.EDIT);
    router.post(Links.CANDIDATES + "/{candidate}/reject", this::reject, Access.EDIT);
    router.get(API, this::apiList, Access.EDIT);
    router.post(API + "/{candidate}/propose", this::apiPropose, Access.EDIT);
    router.post(API + "/{candidate}/reject", this::apiReject, Access.EDIT);
  }

  private ConceptCandidates candidates(Context context) {
    return new ConceptCandidates(instance, readers.viewer(context));
  }

  private void list(Context context) {
    List<JoinedCandidate> all = candidates(context).all();
    int page = RequestFields.page(context);
    Paging paging = new Paging(page, ROWS, all.size());
    RequestFields.within(page, paging.pages());
    CandidatesView view =
        new CandidatesView(
            all.stream()
                .skip((long) (page - 1) * ROWS)
                .limit(ROWS)
                .map(
                    one ->
                        new CandidatesView.Row(
                            one, evidence(one, instance.corpus(readers.viewer(context)))))
                .toList(),
            paging);
    List<Notice> notices =
        RequestFields.number(context, DONE)
            .map(done -> List.of(Notice.of(NoticeKind.CANDIDATES_DONE, done)))
            .orElse(List.of());
    context
        .contentType("text/html; charset=utf-8")
        .result(renderer.candidates(readers.page(context, notices), view));
  }

  /** The first passage of each language, with the term marked where it stands as written. */
  private static List<PassageText> evidence(JoinedCandidate candidate, Corpus corpus) {
    List<PassageText> shown = new ArrayList<>();
    for (JoinedCandidate.Pair pair : candidate.pairs()) {
      List<Candidate.Place> places = pair.candidate().places();
      if (!places.isEmpty()) {
        Candidate.Place place = places.get(0);
        Optional<Paper> paper = corpus.papers().paper(place.paper());
        corpus
            .passages()
            .passage(new VersionId(place.paper(), pair.language()), place.passage())
            .ifPresent(
                passage ->
                    paper.ifPresent(
                        known -> shown.add(marked(known, passage, pair.candidate().sourceTerm()))));
      }
    }
    return shown;
  }

  private static PassageText marked(Paper paper, Passage passage, String term) {
    int at = passage.text().indexOf(term);
    List<TextRange> ranges = at < 0 ? List.of() : List.of(new TextRange(at, at + term.length()));
    return new PassageText(
        Shown.place(paper, passage), Segments.highlighted(passage.text(), ranges));
  }

  private JoinedCandidate named(Context context) {
    ContentHash id = Named.pathHash(context, "candidate");
    return candidates(context)
        .find(id)
        .orElseThrow(
            () -> new NotFoundResponse("no concept is proposed under " + id.hex() + " any more"));
  }

  private void propose(Context context) {
    ContentHash id =
        proposed(
            context,
            language -> RequestFields.form(context, TERM + language.tag()),
            RequestFields.form(context, "reason"));
    context.redirect(Links.proposal(id), HttpStatus.SEE_OTHER);
  }

  private ContentHash proposed(Context context, Function<Language, String> terms, String reason) {
    return proposed(context, named(context), terms, reason);
  }

  private ContentHash proposed(
      Context context, JoinedCandidate candidate, Function<Language, String> terms, String reason) {
    Map<Language, String> wanted = new TreeMap<>();
    Language.OFFICIAL.forEach(language -> wanted.put(language, terms.apply(language)));
    return Writing.proposing(
        instance,
        () -> candidates(context).propose(readers.person(context), candidate, wanted, reason));
  }

  /** Proposes or rejects all concepts that were chosen, as they were found. */
  private void together(Context context) {
    Map<ContentHash, JoinedCandidate> open =
        candidates(context).all().stream()
            .collect(Collectors.toMap(JoinedCandidate::id, one -> one));
    // One that somebody else dealt with meanwhile is not there any more: the others go on.
    List<JoinedCandidate> chosen =
        context.formParams("candidate").stream()
            .flatMap(id -> Named.hash(id).stream())
            .distinct()
            .flatMap(id -> Optional.ofNullable(open.get(id)).stream())
            .toList();
    boolean rejects = RequestFields.form(context, "do").equals("reject");
    for (JoinedCandidate one : chosen) {
      if (rejects) {
        Writing.run(instance, () -> candidates(context).reject(one, "", readers.operator(context)));
      } else {
        proposed(context, one, new CandidatesView.Row(one, List.of())::term, "");
      }
    }
    context.redirect(Links.CANDIDATES + "?" + DONE + "=" + chosen.size(), HttpStatus.SEE_OTHER);
  }

  private void reject(Context context) {
    rejected(context, RequestFields.form(context, "reason"));
    context.redirect(Links.CANDIDATES, HttpStatus.SEE_OTHER);
  }

  private void rejected(Context context, String reason) {
    JoinedCandidate candidate = named(context);
    Writing.run(
        instance, () -> candidates(context).reject(candidate, reason, readers.operator(context)));
  }

  /** Concepts worth proposing. */
  @OpenApi(
      path = API,
      methods = HttpMethod.GET,
      summary =
          "Concepts that the papers hold and the term base lacks, in all languages, best first",
      queryParams = @OpenApiParam(name = "page", description = "from 1, of 100 each"),
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void apiList(Context context) {
    List<JoinedCandidate> all = candidates(context).all();
    int page = RequestFields.page(context);
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("total", all.size());
    answer.put("page", page);
    ArrayNode list = answer.putArray("candidates");
    all.stream().skip((long) (page - 1) * PAGE).limit(PAGE).forEach(one -> list.add(json(one)));
    context.contentType(JSON).result(answer.toString());
  }

  private static ObjectNode json(JoinedCandidate one) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("id", one.id().hex());
    node.put("rank", one.rank());
    ObjectNode terms = node.putObject("terms");
    terms.put(one.pivot().tag(), one.term());
    ArrayNode evidence = node.putArray("evidence");
    for (JoinedCandidate.Pair pair : one.pairs()) {
      terms.put(pair.language().tag(), pair.candidate().sourceTerm());
      for (Candidate.Place place : pair.candidate().places()) {
        evidence
            .addObject()
            .put("language", pair.language().tag())
            .put("paper", place.paper().value())
            .put("passage", place.passage().value());
      }
    }
    return node;
  }

  /** Proposes a new entry. */
  @OpenApi(
      path = API + "/{candidate}/propose",
      methods = HttpMethod.POST,
      summary = "Propose a concept as a new entry, as found or with other terms",
      pathParams = @OpenApiParam(name = "candidate", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description =
                  "terms: language to term, all of them as the entry should have them; reason:"
                      + " needed where one is not as it was found",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "201", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "it is not proposed any more"),
        @OpenApiResponse(status = "422", description = "a rule is broken")
      })
  void apiPropose(Context context) {
    JsonNode asked = OperatorJson.body(context);
    ContentHash id =
        proposed(
            context,
            language -> asked.path("terms").path(language.tag()).asText(),
            asked.path("reason").asText());
    Writing.proposed(context, id);
  }

  /** Says that a concept is not to be proposed again. */
  @OpenApi(
      path = API + "/{candidate}/reject",
      methods = HttpMethod.POST,
      summary = "Say that a concept is not to be proposed again",
      pathParams = @OpenApiParam(name = "candidate", required = true),
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "reason: may be empty",
              content = @OpenApiContent(mimeType = "application/json")),
      responses = {
        @OpenApiResponse(status = "204"),
        @OpenApiResponse(status = "404", description = "it is not proposed any more")
      })
  void apiReject(Context context) {
    rejected(context, OperatorJson.body(context).path("reason").asText());
    context.status(HttpStatus.NO_CONTENT);
  }
}
