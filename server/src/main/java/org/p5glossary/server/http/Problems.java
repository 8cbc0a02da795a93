package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.MethodNotAllowedResponse;
import java.util.List;
import org.p5glossary.corpus.search.InvalidCursorException;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.ErrorKind;
import org.p5glossary.web.view.ErrorView;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what goes wrong: a page for people, problem+json (RFC 9457) for programs. */
final class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Readers readers;
  private final PageRenderer renderer;

  Problems(Readers readers, PageRenderer renderer) {
    this.readers = readers;
    this.renderer = renderer;
  }

  void register(JavalinConfig config) {
    config.router.mount(
        router -> {
          router.exception(Refusal.class, this::refuse);
          router.exception(MethodNotAllowedResponse.class, this::refuseMethod);
          router.exception(HttpResponseException.class, this::answer);
          router.exception(
              InvalidCursorException.class,
              (e, context) -> answer(context, 400, String.valueOf(e.getMessage())));
          router.exception(
              StaleAnswer.class,
              (e, context) -> problem(context, 409, String.valueOf(e.getMessage()), e.members()));
          router.exception(
              Exception.class,
              (e, context) -> {
                LOG.error("{} {} failed", context.method(), context.path(), e);
                answer(context, 500, "");
              });
          router.error(
              404,
              context -> {
                if (context.result() == null || String.valueOf(context.result()).isEmpty()) {
                  answer(context, 404, context.path());
                }
              });
        });
  }

  private static Refusal tooLarge() {
    return new Refusal(
        HttpStatus.CONTENT_TOO_LARGE,
        Notice.of(NoticeKind.REQUEST_TOO_LARGE, WebServer.MOST_REQUEST_MB),
        "a request may have at most " + WebServer.MOST_REQUEST_MB + " MB");
  }

  private void refuse(Refusal refusal, Context context) {
    String english = String.valueOf(refusal.getMessage());
    ErrorKind kind = ErrorKind.of(refusal.getStatus());
    answer(
        context, refusal.getStatus(), english, new ErrorView(kind, "", List.of(refusal.notice())));
  }

  /** Says what may be done at an address where something else was tried. */
  private void refuseMethod(MethodNotAllowedResponse refusal, Context context) {
    String allowed = refusal.getDetails().getOrDefault("availableMethods", "");
    if (!allowed.isEmpty()) {
      context.header("Allow", allowed);
    }
    answer(context, refusal.getStatus(), context.method() + " " + context.path());
  }

  private static void problem(Context context, int status, String detail, ObjectNode members) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", "about:blank");
    problem.put("title", ErrorKind.of(status).name().toLowerCase(java.util.Locale.ROOT));
    problem.put("status", status);
    problem.put("detail", detail);
    problem.setAll(members);
    context.status(status).contentType("application/problem+json").result(problem.toString());
  }

  private void answer(HttpResponseException e, Context context) {
    String message = String.valueOf(e.getMessage());
    if (e.getStatus() == HttpStatus.CONTENT_TOO_LARGE.getCode()) {
      refuse(tooLarge(), context);
    } else if (e.getStatus() == 404 && message.startsWith("Endpoint ")) {
      // What no route answers is named by its address alone, which is the same in all languages.
      answer(context, 404, context.path());
    } else {
      answer(context, e.getStatus(), message);
    }
  }

  void answer(Context context, int status, String detail) {
    answer(context, status, detail, new ErrorView(ErrorKind.of(status), detail, List.of()));
  }

  private void answer(Context context, int status, String detail, ErrorView view) {
    context.status(status);
    if (context.path().startsWith(ApiRoutes.PREFIX)) {
      problem(context, status, detail, JsonNodeFactory.instance.objectNode());
    } else {
      context
          .contentType("text/html; charset=utf-8")
          .result(renderer.error(readers.page(context, List.of()), view));
    }
  }
}
