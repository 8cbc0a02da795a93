package org.p5glossary.server.http;

import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.p5glossary.web.view.Notice;

/** A request that is refused: people are told why in their language, programs in English. */
final class Refusal extends HttpResponseException {

  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  /**
   * @param notice what people are told
   * @param english what programs are told
   */
  Refusal(HttpStatus status, Notice notice, String english) {
    super(status.getCode(), english);
    this.notice = notice;
  }

  /** What people are told, never null. */
  Notice notice() {
    return notice;
  }
}
