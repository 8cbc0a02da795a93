package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Lineage;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.search.Cursor;
import org.p5glossary.corpus.search.Hit;
import org.p5glossary.corpus.search.QueryOutcome;
import org.p5glossary.corpus.search.QueryParser;
import org.p5glossary.corpus.search.SearchPage;
import org.p5glossary.corpus.search.SearchRequest;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.json.EntryJson;
import org.p5glossary.glossary.lookup.LookupJson;
import org.p5glossary.glossary.lookup.LookupResult;
import org.p5glossary.glossary.review.EntryHash;
import org.p5glossary.glossary.signoff.SectionState;
import org.p5glossary.glossary.termbase.VersionedEntry;
import org.p5glossary.server.instance.Corpus;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.json.PaperJson;

/** The JSON interface for programs. Errors are problem+json. */
public final class ApiRoutes {

  /** Where the interface begins. */
  static final String PREFIX = "/api/v1";

  private static final String JSON = "application/json; charset=utf-8";
  private static final int ENTRIES_A_PAGE = 200;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Instance instance;
  private final Readers readers;
  private final OfficialPages official;

  ApiRoutes(Instance instance, Readers readers, OfficialPages official) {
    this.instance = instance;
    this.readers = readers;
    this.official = official;
  }

  void register(JavalinDefaultRouting router) {
    router.get(PREFIX + "/lookup", this::lookup, Access.READ);
    router.get(PREFIX + "/search", this::search, Access.READ);
    router.get(PREFIX + "/entries", this::entries, Access.READ);
    router.get(PREFIX + "/entries/{id}", this::entry, Access.READ);
    router.get(PREFIX + "/papers", this::papers, Access.READ);
    router.get(PREFIX + "/papers/{paper}", this::paper, Access.READ);
    router.get(PREFIX + "/papers/{paper}/passages", this::passages, Access.READ);
  }

  /** Equivalents of a term, with counts and first appearances; what {@code p5 lookup} prints. */
  @OpenApi(
      path = PREFIX + "/lookup",
      methods = HttpMethod.GET,
      summary = "Equivalents of a term in all languages, with counts and first appearances",
      queryParams =
          @OpenApiParam(name = "term", required = true, description = "a term in any language"),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no term")
      })
  void lookup(Context context) {
    String term =
        RequestFields.text(context, "term")
            .orElseThrow(() -> new BadRequestResponse("term is missing: give ?term=…"));
    context
        .contentType(JSON)
        .result(
            lookup(instance.lookup(readers.viewer(context)).lookup(term), readers.viewer(context))
                .toString());
  }

  /** The look-up, with the languages whose text all five agree to. */
  private ObjectNode lookup(LookupResult result, Viewer viewer) {
    ObjectNode answer = LookupJson.write(result);
    ObjectNode agreed = answer.putObject("agreed");
    for (LookupResult.FoundEntry found : result.entries()) {
      instance
          .terms(viewer)
          .entry(found.id())
          .ifPresent(
              entry -> {
                ArrayNode languages = agreed.putArray(entry.id().value());
                instance.workflow().signOffs().states(entry, Instant.now()).stream()
                    .filter(SectionState::agreed)
                    .forEach(state -> languages.add(state.language().tag()));
              });
    }
    return answer;
  }

  /** Passages that a query finds, with their aligned passages. */
  @OpenApi(
      path = PREFIX + "/search",
      methods = HttpMethod.GET,
      summary = "Passages that a query finds, each with its aligned passages",
      queryParams = {
        @OpenApiParam(name = "q", required = true, description = "the query, as in the search box"),
        @OpenApiParam(name = "cursor", description = "where the next page starts")
      },
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no query, one too large, or a bad cursor")
      })
  void search(Context context) {
    String text =
        RequestFields.text(context, "q")
            .orElseThrow(() -> new BadRequestResponse("q is missing: give ?q=…"));
    QueryOutcome outcome = QueryParser.parse(text);
    if (outcome instanceof QueryOutcome.QueryRejected rejected) {
      throw new BadRequestResponse(rejected.message());
    }
    SearchRequest request = SearchRequest.of(((QueryOutcome.Parsed) outcome).query());
    Optional<Cursor> cursor = RequestFields.text(context, "cursor").map(Cursor::new);
    SearchPage page = corpus(context).search(cursor.map(request::from).orElse(request));
    ObjectNode answer = NODES.objectNode();
    answer.put("query", text);
    answer.put("total", page.total());
    answer.put("total_is_exact", page.exact());
    answer.put("next", page.next().map(Cursor::value).orElse(null));
    answer.put("sequence", page.sequence());
    ArrayNode hits = answer.putArray("hits");
    for (Hit hit : page.hits()) {
      hits.add(PaperJson.hit(hit));
    }
    context.contentType(JSON).result(answer.toString());
  }

  /** The entries of the term base, a page of them. */
  @OpenApi(
      path = PREFIX + "/entries",
      methods = HttpMethod.GET,
      summary = "The entries of the term base by id, 200 a page; next is the number of the next",
      queryParams = @OpenApiParam(name = "page", description = "from 1"),
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void entries(Context context) {
    List<VersionedEntry> all = instance.terms(readers.viewer(context)).versionedEntries();
    int page = RequestFields.listPage(context);
    int first = (int) Math.min((long) (page - 1) * ENTRIES_A_PAGE, all.size());
    int last = Math.min(first + ENTRIES_A_PAGE, all.size());
    ObjectNode answer = NODES.objectNode();
    answer.put("total", all.size());
    answer.put("page", page);
    if (last < all.size()) {
      answer.put("next", page + 1);
    }
    ArrayNode entries = answer.putArray("entries");
    all.subList(first, last).forEach(one -> entries.add(EntryJson.write(one.entry())));
    context.contentType(JSON).result(answer.toString());
  }

  /** One entry as it stands, and what the corpus says of it. */
  @OpenApi(
      path = PREFIX + "/entries/{id}",
      methods = HttpMethod.GET,
      summary = "One entry, and what the corpus says of it",
      pathParams = @OpenApiParam(name = "id", required = true),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "no such entry")
      })
  void entry(Context context) {
    String id = context.pathParam("id");
    Entry entry =
        entryId(id)
            .flatMap(instance.terms(readers.viewer(context))::entry)
            .orElseThrow(() -> new NotFoundResponse("there is no entry \"" + id + "\""));
    ObjectNode answer = NODES.objectNode();
    answer.set("entry", EntryJson.write(entry));
    answer.set("signoffs", SignOffApi.sections(instance, entry, readers.viewer(context)));
    context.header("ETag", ETags.of(EntryHash.of(entry)));
    instance
        .lookup(readers.viewer(context))
        .entry(entry.id())
        .ifPresent(found -> answer.set("observed", LookupJson.entry(found)));
    context.contentType(JSON).result(answer.toString());
  }

  private static Optional<EntryId> entryId(String id) {
    try {
      return Optional.of(new EntryId(id));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }

  /** All papers with their versions. */
  @OpenApi(
      path = PREFIX + "/papers",
      methods = HttpMethod.GET,
      summary = "All papers with their versions",
      responses =
          @OpenApiResponse(
              status = "200",
              content = @OpenApiContent(mimeType = "application/json")))
  void papers(Context context) {
    ObjectNode answer = NODES.objectNode();
    ArrayNode papers = answer.putArray("papers");
    List<Paper> all = corpus(context).papers().papers();
    Lineage lineage = new Lineage(all);
    all.forEach(paper -> papers.add(json(lineage, paper, corpus(context))));
    context.contentType(JSON).result(answer.toString());
  }

  /** One paper with its versions. */
  @OpenApi(
      path = PREFIX + "/papers/{paper}",
      methods = HttpMethod.GET,
      summary = "One paper with its versions",
      pathParams = @OpenApiParam(name = "paper", required = true),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "no such paper")
      })
  void paper(Context context) {
    context
        .contentType(JSON)
        .result(
            json(new Lineage(corpus(context).papers().papers()), paperOf(context), corpus(context))
                .toString());
  }

  private ObjectNode json(Lineage lineage, Paper paper, Corpus corpus) {
    ObjectNode node =
        PaperJson.paper(
            paper, lineage.of(paper, Set.copyOf(corpus.sameTexts().of(paper.id()))), official);
    corpus.papers().audience(paper.id()).ifPresent(audience -> node.put("audience", audience));
    return node;
  }

  /** The aligned passages of a paper in all its languages. */
  @OpenApi(
      path = PREFIX + "/papers/{paper}/passages",
      methods = HttpMethod.GET,
      summary = "The aligned passages of a paper in all its languages",
      pathParams = @OpenApiParam(name = "paper", required = true),
      queryParams =
          @OpenApiParam(name = "language", description = "only groups that have this language"),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "404", description = "no such paper")
      })
  void passages(Context context) {
    Paper paper = paperOf(context);
    Optional<Language> language = RequestFields.language(context, "language");
    ObjectNode answer = NODES.objectNode();
    answer.put("paper", paper.id().value());
    ArrayNode groups = answer.putArray("groups");
    for (PassageGroup group : corpus(context).passages().groups(paper.id())) {
      if (language.isEmpty() || group.in(language.get()).isPresent()) {
        ArrayNode passages = groups.addObject().put("group", group.ordinal()).putArray("passages");
        for (Passage passage : group.passages()) {
          passages.add(PaperJson.passage(passage));
        }
      }
    }
    context.contentType(JSON).result(answer.toString());
  }

  private Corpus corpus(Context context) {
    return instance.corpus(readers.viewer(context));
  }

  private Paper paperOf(Context context) {
    String id = context.pathParam("paper");
    try {
      return corpus(context)
          .papers()
          .paper(new PaperId(id))
          .orElseThrow(() -> new NotFoundResponse("there is no paper \"" + id + "\""));
    } catch (IllegalArgumentException malformed) {
      throw new NotFoundResponse("\"" + id + "\" is no paper id");
    }
  }
}
