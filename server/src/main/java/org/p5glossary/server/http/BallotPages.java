package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.UploadedFile;
import io.javalin.openapi.HttpMethod;
import io.javalin.openapi.OpenApi;
import io.javalin.openapi.OpenApiContent;
import io.javalin.openapi.OpenApiParam;
import io.javalin.openapi.OpenApiRequestBody;
import io.javalin.openapi.OpenApiResponse;
import io.javalin.router.JavalinDefaultRouting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.exchange.ExchangeException;
import org.p5glossary.glossary.signoff.StaleSectionException;
import org.p5glossary.server.instance.Ballots;
import org.p5glossary.server.instance.Ballots.Checked;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.BallotView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/**
 * Ballots of a delegation: sections go to its capital as a table or document, and come back filled
 * in.
 */
public final class BallotPages {

  private static final String API = ApiRoutes.PREFIX + "/ballot";

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;
  private final BallotFiles files;

  BallotPages(Instance instance, Readers readers, PageRenderer renderer) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.files = new BallotFiles(instance, readers);
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.BALLOT, this::page, Access.SIGN);
    router.get(Links.BALLOT_TABLE, this::csv, Access.SIGN);
    router.get(Links.BALLOT_DOCUMENT, this::docx, Access.SIGN);
    router.get(API, this::apiDownload, Access.SIGN);
    router.post(Links.BALLOT, this::bring, Access.SIGN);
    router.post(API, this::apiBring, Access.SIGN);
  }

  private Delegation delegation(Context context) {
    return readers
        .signs(context)
        .orElseThrow(() -> new ForbiddenResponse("only an account of a delegation signs for it"));
  }

  private Ballots ballots(Context context) {
    return new Ballots(instance, delegation(context));
  }

  private void csv(Context context) {
    download(context, BallotFormat.CSV);
  }

  private void docx(Context context) {
    download(context, BallotFormat.DOCX);
  }

  private void download(Context context, BallotFormat format) {
    try {
      files.send(context, delegation(context), format);
    } catch (Ballots.TooManySections e) {
      Notice notice = Notice.of(NoticeKind.BALLOT_TOO_LONG, e.most());
      show(context, 422, List.of(), List.of(notice));
    }
  }

  /** The ballot that goes out. */
  @OpenApi(
      path = API,
      methods = HttpMethod.GET,
      summary = "The sections of the board as a table to fill in offline, for one's own delegation",
      queryParams = {
        @OpenApiParam(name = "format", description = "csv, or docx"),
        @OpenApiParam(name = "language"),
        @OpenApiParam(name = "delegation", description = "whose agreement is missing"),
        @OpenApiParam(name = "state", description = "open, agreed or reserved")
      },
      responses = {
        @OpenApiResponse(
            status = "200",
            content = {
              @OpenApiContent(mimeType = "text/csv"),
              @OpenApiContent(mimeType = BallotFormat.DOCX_TYPE)
            }),
        @OpenApiResponse(status = "400", description = "no such format, or too many sections")
      })
  void apiDownload(Context context) {
    String name = RequestFields.text(context, "format").orElse("csv");
    try {
      files.send(context, delegation(context), Named.value("format", name, BallotFormat::parse));
    } catch (Ballots.TooManySections e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
  }

  private void page(Context context) {
    show(context, 200, List.of(), List.of());
  }

  private void show(Context context, int status, List<Checked> rows, List<Notice> notices) {
    BallotView view =
        new BallotView(
            delegation(context),
            rows.stream().map(BallotPages::row).toList(),
            readers.viewer(context).audiences(),
            notices);
    context
        .status(status)
        .contentType("text/html; charset=utf-8")
        .result(renderer.ballot(readers.page(context, List.of()), view));
  }

  private static BallotView.Row row(Checked one) {
    return new BallotView.Row(
        one.line(),
        one.entry(),
        one.language(),
        BallotView.Outcome.valueOf(one.outcome().name()),
        one.problem().map(problem -> BallotView.Problem.valueOf(problem.name())),
        one.problem().filter(Ballots.Problem.UNREADABLE::equals).isPresent() ? one.reason() : "");
  }

  private Audience audience(Context context, String name) {
    Audience audience = Named.value("audience", name.isEmpty() ? "five" : name, Audience::parse);
    if (!audience.visibleTo(readers.viewer(context))) {
      throw new ForbiddenResponse("audience: you are not of " + audience);
    }
    return audience;
  }

  private void bring(Context context) throws IOException {
    UploadedFile file = context.uploadedFile("ballot");
    if (file == null || file.size() == 0) {
      show(context, 422, List.of(), List.of(Notice.of(NoticeKind.BALLOT_MISSING)));
      return;
    }
    Audience audience = audience(context, RequestFields.form(context, "audience"));
    try (InputStream in = file.content()) {
      List<Checked> rows = ballots(context).check(in, audience);
      if (!RequestFields.form(context, "do").equals("record")) {
        show(context, 200, rows, List.of(Notice.of(NoticeKind.BALLOT_CHECKED)));
      } else if (rows.stream().anyMatch(one -> one.outcome() == Ballots.Outcome.REFUSED)) {
        show(context, 422, rows, List.of(Notice.of(NoticeKind.BALLOT_REFUSED)));
      } else {
        Writing.run(instance, () -> ballots(context).record(rows, readers.operator(context)));
        show(context, 200, rows, List.of(Notice.of(NoticeKind.SAVED)));
      }
    } catch (StaleSectionException e) {
      show(context, 409, List.of(), List.of(Notice.of(NoticeKind.SIGN_STALE)));
    } catch (ExchangeException | IOException e) {
      show(
          context,
          422,
          List.of(),
          List.of(Notice.of(NoticeKind.BALLOT_UNREADABLE, String.valueOf(e.getMessage()))));
    }
  }

  /** Takes a table that came back. */
  @OpenApi(
      path = API,
      methods = HttpMethod.POST,
      summary =
          "Bring a ballot back: without apply=true it only says what would become of each row",
      queryParams = {
        @OpenApiParam(name = "apply", description = "true to record the new rows, all or none"),
        @OpenApiParam(name = "audience", description = "of the reasons; five without it")
      },
      requestBody =
          @OpenApiRequestBody(
              required = true,
              description = "the table, filled in: stance, reason, alternative",
              content = {
                @OpenApiContent(mimeType = "text/csv"),
                @OpenApiContent(mimeType = BallotFormat.DOCX_TYPE)
              }),
      responses = {
        @OpenApiResponse(status = "200", content = @OpenApiContent(mimeType = "application/json")),
        @OpenApiResponse(status = "400", description = "no ballot"),
        @OpenApiResponse(status = "409", description = "a text changed while it was recorded")
      })
  void apiBring(Context context) {
    Audience audience = audience(context, RequestFields.text(context, "audience").orElse(""));
    List<Checked> rows;
    try {
      rows = ballots(context).check(new ByteArrayInputStream(context.bodyAsBytes()), audience);
    } catch (ExchangeException | IOException e) {
      throw new BadRequestResponse("this is no ballot: " + e.getMessage());
    }
    int[] recorded = new int[1];
    if ("true".equals(context.queryParam("apply"))) {
      try {
        Writing.run(
            instance, () -> recorded[0] = ballots(context).record(rows, readers.operator(context)));
      } catch (StaleSectionException e) {
        throw new ConflictResponse(String.valueOf(e.getMessage()));
      }
    }
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("recorded", recorded[0]);
    ArrayNode list = answer.putArray("rows");
    for (Checked row : rows) {
      ObjectNode node =
          list.addObject()
              .put("line", row.line())
              .put("entry", row.entry())
              .put("language", row.language())
              .put("outcome", row.outcome().name().toLowerCase(Locale.ROOT));
      if (!row.reason().isEmpty()) {
        node.put("reason", row.reason());
      }
    }
    context.contentType("application/json; charset=utf-8").result(answer.toString());
  }
}
