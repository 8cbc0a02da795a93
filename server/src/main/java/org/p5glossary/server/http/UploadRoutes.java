package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.UploadedFile;
import io.javalin.http.sse.SseClient;
import io.javalin.http.sse.SseHandler;
import io.javalin.router.JavalinDefaultRouting;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.web.link.Links;
import org.p5glossary.web.message.Messages;
import org.p5glossary.web.message.Wording;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.p5glossary.web.view.UploadView;

/** Editors send papers, and see how far their taking in has come and what came of it. */
final class UploadRoutes {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String JOB = Links.UPLOAD + "/{upload}";

  /** A page without scripts asks again after so many seconds. */
  private static final String AGAIN = "5";

  private final UploadJobs jobs;
  private final Readers readers;
  private final PageRenderer renderer;
  private final Messages messages = Messages.load();

  UploadRoutes(UploadJobs jobs, Readers readers, PageRenderer renderer) {
    this.jobs = jobs;
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinDefaultRouting router) {
    router.get(Links.UPLOAD, this::form, Access.EDIT);
    router.post(Links.UPLOAD, this::send, Access.EDIT);
    router.get(JOB, this::show, Access.EDIT);
    SseHandler events = new SseHandler(this::tell);
    router.get(
        JOB + "/" + Links.EVENTS,
        context -> {
          // A stream has begun when its handler is asked: what is not there is said before.
          asked(context);
          events.handle(context);
        },
        Access.EDIT);
  }

  private void form(Context context) {
    answer(context, List.of(), Optional.empty());
  }

  private void answer(Context context, List<Notice> notices, Optional<UploadView.Job> job) {
    UploadView view = new UploadView(notices, readers.viewer(context).audiences(), job);
    context.contentType(HTML).result(renderer.upload(readers.page(context, List.of()), view));
  }

  private void refuse(Context context, Notice notice) {
    context.status(HttpStatus.BAD_REQUEST);
    answer(context, List.of(notice), Optional.empty());
  }

  private void send(Context context) throws IOException {
    List<UploadedFile> sent =
        context.uploadedFiles("files").stream().filter(file -> file.size() > 0).toList();
    String given = RequestFields.form(context, "symbol");
    Optional<DocumentSymbol> symbol = DocumentSymbol.parse(given);
    if (sent.isEmpty()) {
      refuse(context, Notice.of(NoticeKind.NO_FILE_CHOSEN));
      return;
    }
    if (!given.isEmpty() && symbol.isEmpty()) {
      refuse(context, Notice.of(NoticeKind.NO_SYMBOL, given));
      return;
    }
    Audience audience =
        Audiences.allowed(context, readers, RequestFields.form(context, "audience"));
    SentFiles kept = SentFiles.begin();
    boolean started = false;
    try {
      List<IncomingFile> files = new ArrayList<>();
      for (UploadedFile file : sent) {
        files.add(
            new IncomingFile(
                kept.keep(file),
                SentFiles.name(file),
                Optional.empty(),
                symbol,
                Optional.of(audience)));
      }
      UploadJob job = jobs.start(kept, files, readers.operator(context));
      started = true;
      context.redirect(Links.upload(job.id()), HttpStatus.SEE_OTHER);
    } finally {
      if (!started) {
        kept.delete();
      }
    }
  }

  private UploadJob asked(Context context) {
    String id = context.pathParam("upload");
    return jobs.job(id, readers.operator(context))
        .orElseThrow(() -> new NotFoundResponse("upload " + id));
  }

  private void show(Context context) {
    UploadView.Job job = asked(context).now();
    if (!job.state().ended()) {
      context.header("Refresh", AGAIN);
    }
    answer(context, List.of(), Optional.of(job));
  }

  private void tell(SseClient client) {
    UploadJob job = asked(client.ctx());
    Wording wording = messages.in(readers.language(client.ctx()));
    client.keepAlive();
    Runnable listener = () -> send(client, job.now(), wording);
    job.listen(listener);
    client.onClose(() -> job.forget(listener));
    listener.run();
  }

  private static void send(SseClient client, UploadView.Job now, Wording wording) {
    synchronized (client) {
      if (client.terminated()) {
        return;
      }
      client.sendEvent(
          now.state().ended() ? "ended" : "progress",
          JsonNodeFactory.instance
              .objectNode()
              .put("state", wording.text(now.state().messageKey()))
              .put("done", now.done())
              .put("total", now.total())
              .put("count", wording.number(now.done()) + " / " + wording.number(now.total()))
              .put("item", now.item())
              .toString());
      if (now.state().ended()) {
        client.close();
      }
    }
  }
}
