package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import io.javalin.router.JavalinDefaultRouting;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.ingest.check.CheckReport;
import org.p5glossary.ingest.check.Draft;
import org.p5glossary.ingest.check.DraftReader;
import org.p5glossary.ingest.check.DraftRefusedException;
import org.p5glossary.ingest.passage.VersionText;
import org.p5glossary.server.instance.DraftChecks;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.report.CheckJson;
import org.p5glossary.server.report.CommentedDraft;
import org.p5glossary.server.report.FindingRows;
import org.p5glossary.server.report.SarifReport;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.message.Wording;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.CheckView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/**
 * The page to check a draft. What is sent is held in memory while the request lasts, and nowhere
 * after it; nothing of it is logged, and no answer may be stored.
 */
final class CheckRoutes {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final Instance instance;
  private final Identities identities;
  private final Readers readers;
  private final PageRenderer renderer;
  private final String version;
  private final Messages messages = Messages.load();

  /** One side as it came: its name, its bytes, and the language that it is said to be in. */
  private static final class Given {

    private final String name;
    private final byte[] bytes;
    private final Optional<Language> language;

    Given(String name, byte[] bytes, Optional<Language> language) {
      this.name = name;
      this.bytes = bytes;
      this.language = language;
    }

    String name() {
      return name;
    }

    byte[] bytes() {
      return bytes;
    }

    Optional<Language> language() {
      return language;
    }

    InputStream stream() {
      return new ByteArrayInputStream(bytes);
    }
  }

  CheckRoutes(
      Instance instance,
      Identities identities,
      Readers readers,
      PageRenderer renderer,
      String version) {
    this.instance = instance;
    this.identities = identities;
    this.readers = readers;
    this.renderer = renderer;
    this.version = version;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.CHECK, this::show, Access.CONTRIBUTE);
    router.post(Links.CHECK, this::check, Access.CONTRIBUTE);
    router.post(Links.SILENCE, this::silence, Access.EDIT);
    router.post(Links.UNSILENCE, this::unsilence, Access.EDIT);
  }

  private DraftChecks checks(Context context) {
    return new DraftChecks(instance, readers.viewer(context));
  }

  private void show(Context context) {
    List<Notice> notices =
        context.queryParam("saved") == null ? List.of() : List.of(Notice.of(NoticeKind.SAVED));
    answer(context, CheckView.empty(notices));
  }

  private void answer(Context context, CheckView view) {
    context
        .header("Cache-Control", "no-store")
        .contentType(HTML)
        .result(renderer.check(readers.page(context, List.of()), view));
  }

  private void check(Context context) throws IOException {
    DraftChecks checks = checks(context);
    Optional<Given> source = given(context, "source");
    Optional<Given> target = given(context, "target");
    Optional<Language> list = official(context, "list");
    boolean bitext = source.isPresent() && DraftReader.isBitext(source.get().name());
    if (source.isEmpty()) {
      refuse(context, Notice.of(NoticeKind.DRAFT_MISSING));
      return;
    }
    try {
      if (list.isPresent()) {
        listTerms(context, checks, source.get(), list.get());
      } else if (target.isEmpty() && !bitext) {
        VersionText alone = read(checks, source.get());
        give(context, Optional.empty(), alone, checks.checkAlone(alone), source.get());
      } else {
        Draft draft =
            bitext
                ? bitext(checks, source.get(), official(context, "target-language"))
                : align(checks, source.get(), target.orElseThrow());
        Given file = target.orElse(source.get());
        give(context, Optional.of(draft), draft.target(), checks.check(draft), file);
      }
    } catch (DraftRefusedException e) {
      refuse(context, Notice.of(NoticeKind.DRAFT_REFUSED, String.valueOf(e.getMessage())));
    }
  }

  private void refuse(Context context, Notice notice) {
    context.status(HttpStatus.UNPROCESSABLE_CONTENT);
    answer(context, CheckView.empty(List.of(notice)));
  }

  /** The official language chosen in a field; empty if none was. */
  private static Optional<Language> official(Context context, String field) {
    String tag = RequestFields.form(context, field);
    Optional<Language> language = Language.parse(tag).filter(Language.OFFICIAL::contains);
    if (!tag.isEmpty() && language.isEmpty()) {
      throw new BadRequestResponse(field + "=\"" + tag + "\" is no official language; try fr");
    }
    return language;
  }

  /** A file that was sent, or text that was pasted. */
  private static Optional<Given> given(Context context, String name) throws IOException {
    Optional<Language> language = official(context, name + "-language");
    UploadedFile file = context.uploadedFile(name + "-file");
    if (file != null && file.size() > 0) {
      try (InputStream in = file.content()) {
        return Optional.of(new Given(file.filename(), in.readAllBytes(), language));
      }
    }
    String pasted = Optional.ofNullable(context.formParam(name)).orElse("");
    return pasted.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Given(name + ".txt", pasted.strip().getBytes(StandardCharsets.UTF_8), language));
  }

  private static VersionText read(DraftChecks checks, Given given) throws IOException {
    return DraftChecks.withFile(
        given.name(), given.stream(), file -> checks.read(file, given.language()));
  }

  private static Draft align(DraftChecks checks, Given source, Given target) throws IOException {
    return checks.align(read(checks, source), read(checks, target));
  }

  private static Draft bitext(DraftChecks checks, Given both, Optional<Language> target)
      throws IOException {
    return DraftChecks.withFile(
        both.name(), both.stream(), file -> checks.bitext(file, both.language(), target));
  }

  private void listTerms(Context context, DraftChecks checks, Given source, Language target)
      throws IOException {
    var list = checks.terms(read(checks, source), target);
    CheckView view =
        new CheckView(List.of(), Optional.empty(), Optional.of(FindingRows.terms(list)), false);
    switch (RequestFields.form(context, "format")) {
      case "json" -> attach(context, "application/json", "terms.json", CheckJson.write(list));
      case "html" ->
          attach(
              context,
              HTML,
              "terms.html",
              renderer.checkReport(readers.page(context, List.of()), view));
      default -> answer(context, view);
    }
  }

  /**
   * Answers with what was found, in the form asked for.
   *
   * @param both the two texts; empty if one was checked alone
   * @param checked the text that the findings are about, which came as {@code file}
   */
  private void give(
      Context context, Optional<Draft> both, VersionText checked, CheckReport report, Given file)
      throws IOException {
    Wording wording = messages.in(readers.language(context));
    CheckView view =
        new CheckView(
            List.of(),
            Optional.of(FindingRows.report(report)),
            Optional.empty(),
            identities.of(context).may(Role.EDITOR));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    switch (RequestFields.form(context, "format")) {
      case "json" ->
          attach(context, "application/json", "check.json", CheckJson.write(report, wording));
      case "sarif" ->
          attach(
              context,
              "application/sarif+json",
              "check.sarif",
              new SarifReport(wording, version, "source", file.name()).write(report));
      case "html" ->
          attach(
              context,
              HTML,
              "check.html",
              renderer.checkReport(readers.page(context, List.of()), view));
      case "bilingual" -> {
        Draft draft =
            both.orElseThrow(
                () -> new DraftRefusedException("a bilingual document needs both texts"));
        CommentedDraft.bilingual(draft, "P5-Glossary " + version, bytes);
        attach(context, WORD, "bilingual.docx", bytes.toByteArray());
      }
      case "docx" -> {
        if (file.bytes().length < 2 || file.bytes()[0] != 'P' || file.bytes()[1] != 'K') {
          throw new DraftRefusedException("the draft is no Word document (DOCX)");
        }
        CommentedDraft.write(file.bytes(), checked, report, wording, bytes);
        attach(context, WORD, "comments.docx", bytes.toByteArray());
      }
      default -> answer(context, view);
    }
  }

  private static void attach(Context context, String type, String name, Object content) {
    context
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .contentType(type);
    if (content instanceof byte[] bytes) {
      context.result(bytes);
    } else {
      context.result(content.toString());
    }
  }

  private void silence(Context context) {
    String reason = RequestFields.form(context, "reason");
    String kind = RequestFields.form(context, "kind");
    try {
      checks(context)
          .silence(
              new ContentHash(RequestFields.form(context, "finding")),
              kind,
              reason,
              readers.operator(context));
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(String.valueOf(e.getMessage()));
    }
    context.redirect(Links.CHECK + "?saved", HttpStatus.SEE_OTHER);
  }

  private void unsilence(Context context) {
    unsilence(
        checks(context),
        Named.formHash(context, "finding"),
        RequestFields.form(context, "reason"),
        readers.operator(context));
    context.redirect(Links.CHECK + "?saved", HttpStatus.SEE_OTHER);
  }

  /** Shows a finding again; what is not silenced is not found. */
  static void unsilence(DraftChecks checks, ContentHash finding, String reason, String actor) {
    if (!checks.unsilence(finding, reason, actor)) {
      throw new NotFoundResponse("the finding " + finding.hex() + " is not silenced");
    }
  }
}
