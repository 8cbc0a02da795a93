package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRouting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.instance.GroupingCorrection;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.FilesView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/** The files of a paper, and putting them where a person says that they belong. */
final class FileRoutes {

  private static final String ADDRESS = Links.PAPERS + "/{paper}/files";

  /** Parameter of the page that says that a correction was stored. */
  static final String SAVED = "saved";

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;
  private final PaperPages papers;
  private final GroupingCorrection correction;

  FileRoutes(Instance instance, Readers readers, PageRenderer renderer, Taggers taggers) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.papers = new PaperPages(instance, readers);
    this.correction = new GroupingCorrection(instance, taggers);
  }

  void register(JavalinDefaultRouting router) {
    router.get(ADDRESS, this::show, Access.EDIT);
    router.post(ADDRESS, this::correct, Access.EDIT);
  }

  private void show(Context context) {
    Paper paper = papers.asked(context);
    List<Notice> notices =
        context.queryParam(SAVED) == null ? List.of() : List.of(Notice.of(NoticeKind.SAVED));
    render(context, paper, Set.of(), "", notices);
  }

  private void correct(Context context) {
    Paper paper = papers.asked(context);
    Set<String> asked = new HashSet<>(context.formParams("file"));
    List<ContentHash> chosen =
        renditions(paper).stream()
            .map(FiledRendition::hash)
            .filter(hash -> asked.contains(hash.hex()))
            .toList();
    String into = RequestFields.form(context, "into");
    if (chosen.isEmpty()) {
      refuse(context, paper, asked, into, Notice.of(NoticeKind.NO_FILE_CHOSEN));
      return;
    }
    Optional<PaperId> target =
        RequestFields.form(context, "where").equals("apart")
            ? Optional.of(PaperId.ofText(chosen.get(0)))
            : correction.named(into);
    if (target.isEmpty() || correction.crossesAudiences(chosen, target.get())) {
      refuse(context, paper, asked, into, Notice.of(NoticeKind.NO_SUCH_PAPER, into));
      return;
    }
    instance.writing().lock();
    try {
      correction.correct(
          chosen,
          target.get(),
          RequestFields.form(context, "reason"),
          readers.operator(context),
          IngestProgress.SILENT);
    } finally {
      instance.writing().unlock();
    }
    context.redirect(Links.files(target.get()) + "?" + SAVED, HttpStatus.SEE_OTHER);
  }

  private void refuse(
      Context context, Paper paper, Set<String> chosen, String into, Notice notice) {
    context.status(HttpStatus.BAD_REQUEST);
    render(context, paper, chosen, into, List.of(notice));
  }

  private void render(
      Context context, Paper paper, Set<String> chosen, String into, List<Notice> notices) {
    FilesView view =
        new FilesView(
            papers.header(paper, context),
            paper.groupingReason(),
            files(paper, chosen),
            into,
            readers.viewer(context).audiences(),
            notices);
    context
        .contentType("text/html; charset=utf-8")
        .result(renderer.files(readers.page(context, List.of()), view));
  }

  private static List<FilesView.File> files(Paper paper, Set<String> chosen) {
    List<FilesView.File> files = new ArrayList<>();
    for (Version version : paper.versions()) {
      for (FiledRendition rendition : version.renditions()) {
        files.add(
            new FilesView.File(
                rendition.hash(),
                rendition.fileName(),
                version.id().language(),
                rendition.format(),
                chosen.contains(rendition.hash().hex())));
      }
    }
    return files;
  }

  private static List<FiledRendition> renditions(Paper paper) {
    return paper.versions().stream().flatMap(version -> version.renditions().stream()).toList();
  }
}
