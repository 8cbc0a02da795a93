package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.List;
import org.p5glossary.corpus.search.InvalidCursorException;
import org.p5glossary.web.page.PageRenderer;
import org.p5glossary.web.view.ErrorKind;
import org.p5glossary.web.view.ErrorView;
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
          router.exception(
              HttpResponseException.class,
              (e, context) -> answer(context, e.getStatus(), String.valueOf(e.getMessage())));
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

  private static void problem(Context context, int status, String detail, ObjectNode members) {
    ObjectNode problem = JsonNodeFactory.instance.objectNode();
    problem.put("type", "about:blank");
    problem.put("title", ErrorKind.of(status).name().toLowerCase(java.util.Locale.ROOT));
    problem.put("status", status);
    problem.put("detail", detail);
    problem.setAll(members);
    context.status(status).contentType("application/problem+json").result(problem.toString());
  }

  void answer(Context context, int status, String detail) {
    context.status(status);
    if (context.path().startsWith(ApiRoutes.PREFIX)) {
      problem(context, status, detail, JsonNodeFactory.instance.objectNode());
    } else {
      context
          .contentType("text/html; charset=utf-8")
          .result(
              renderer.error(
                  readers.page(context, List.of()), new ErrorView(ErrorKind.of(status), detail)));
    }
  }
}
