package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import io.javalin.router.JavalinDefaultRouting;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.server.instance.FileImport;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.ImportView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/** Editors import files: they see what would become of each row before they write any. */
final class ImportPages {

  private static final String JOB = Links.IMPORT + "/{import}";

  /** A page about work that goes on asks again after so many seconds. */
  private static final String AGAIN = "2";

  /** Most files are read, and written, in less: then nobody sees a page that says wait. */
  private static final int PATIENCE_MILLIS = 1_500;

  private final Instance instance;
  private final Readers readers;
  private final PageRenderer renderer;
  private final ImportForm form;
  private final JobQueue<ImportJob> queue;

  /**
   * @param queue keeps files until they are given up or others came after; closed by others
   */
  ImportPages(
      Instance instance,
      Readers readers,
      PageRenderer renderer,
      Taggers taggers,
      JobQueue<ImportJob> queue) {
    this.instance = instance;
    this.readers = readers;
    this.renderer = renderer;
    this.form = new ImportForm(instance, readers, taggers);
    this.queue = queue;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.IMPORT, this::form, Access.EDIT);
    router.post(Links.IMPORT, this::send, Access.EDIT);
    router.get(JOB, this::show, Access.EDIT);
    router.post(JOB, this::decide, Access.EDIT);
  }

  private void form(Context context) {
    answer(context, List.of(), Optional.empty());
  }

  private void answer(Context context, List<Notice> notices, Optional<ImportView.Job> job) {
    ImportView view = new ImportView(notices, readers.viewer(context).audiences(), job);
    context
        .contentType("text/html; charset=utf-8")
        .result(renderer.importing(readers.page(context, List.of()), view));
  }

  private void send(Context context) throws IOException {
    UploadedFile file = context.uploadedFile("file");
    if (file == null || file.size() == 0) {
      context.status(HttpStatus.BAD_REQUEST);
      answer(context, List.of(Notice.of(NoticeKind.NO_FILE_CHOSEN)), Optional.empty());
      return;
    }
    SentFiles sent = SentFiles.begin();
    boolean started = false;
    try {
      Path here = sent.keep(file);
      String name = SentFiles.name(file);
      FileImport content = form.file(context, here, name);
      ImportJob job = new ImportJob(readers.operator(context), name, content, sent);
      queue.add(job, job::check);
      started = true;
      job.await(PATIENCE_MILLIS);
      context.redirect(Links.importing(job.id()), HttpStatus.SEE_OTHER);
    } catch (BadRequestResponse wrong) {
      context.status(HttpStatus.BAD_REQUEST);
      Notice notice = Notice.of(NoticeKind.IMPORT_FIELD, String.valueOf(wrong.getMessage()));
      answer(context, List.of(notice), Optional.empty());
    } finally {
      if (!started) {
        sent.delete();
      }
    }
  }

  private ImportJob asked(Context context) {
    String id = context.pathParam("import");
    return queue
        .find(id, readers.operator(context))
        .orElseThrow(() -> new NotFoundResponse("import " + id));
  }

  private void show(Context context) {
    ImportJob job = asked(context);
    Optional<Outcome> outcome =
        RequestFields.text(context, Links.OUTCOME)
            .map(text -> Named.value("outcome", text, code -> Coded.parse(Outcome.class, code)));
    ImportView.Job now = job.now(outcome, RequestFields.listPage(context));
    if (now.state().working()) {
      context.header("Refresh", AGAIN);
    }
    answer(context, List.of(), Optional.of(now));
  }

  private void decide(Context context) {
    ImportJob job = asked(context);
    if (RequestFields.form(context, "do").equals("discard")) {
      queue.forget(job);
      context.redirect(Links.IMPORT, HttpStatus.SEE_OTHER);
      return;
    }
    ImportPolicy policy = ImportForm.policy(context);
    if (job.beginToWrite()) {
      try {
        queue.add(job, () -> job.write(instance, policy));
      } catch (Refusal tooMany) {
        job.notBegun();
        throw tooMany;
      }
      job.await(PATIENCE_MILLIS);
    }
    context.redirect(Links.importing(job.id()), HttpStatus.SEE_OTHER);
  }
}
