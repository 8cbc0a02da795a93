package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/**
 * Refuses what is sent and cannot be read whole as text: bytes that are no UTF-8, forms that were
 * cut off on their way, and more than there is room for. Nothing has been done with it by then.
 */
final class BodyGuard implements Handler {

  private static final String PARTS = "multipart/form-data";
  private static final String FORM = "application/x-www-form-urlencoded";

  /** Jetty's words, which has no types for these, for a form in parts that is too large. */
  private static final String TOO_LARGE = "exceeds max";

  private static final String TOO_MANY = "too many parts";

  private final int mostMegabytes;

  /**
   * @param mostMegabytes how much a form in parts may be
   */
  BodyGuard(int mostMegabytes) {
    this.mostMegabytes = mostMegabytes;
  }

  @Override
  public void handle(Context context) {
    if (context.req().getContentLengthLong() == 0
        || (context.req().getContentLengthLong() < 0
            && context.header("Transfer-Encoding") == null)) {
      return;
    }
    String type =
        Optional.ofNullable(context.contentType()).orElse("").toLowerCase(Locale.ROOT).strip();
    if (type.contains("charset") && !type.matches(".*charset\\s*=\\s*\"?utf-8\"?\\s*(;.*)?")) {
      throw new Refusal(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          Notice.of(NoticeKind.FORM_NOT_TEXT),
          "the body is read as UTF-8 only, but its type is \"" + type + "\"");
    }
    if (type.startsWith(PARTS)) {
      parts(context);
      return;
    }
    if (context.req().getContentLengthLong() < 0) {
      // A body without a length would be read to its end, however far that is.
      throw new Refusal(
          HttpStatus.LENGTH_REQUIRED,
          Notice.of(NoticeKind.FORM_CUT),
          "the request does not say how long its body is; send a Content-Length");
    }
    byte[] body = context.bodyAsBytes();
    boolean text =
        type.startsWith(FORM) ? Utf8.spellsText(body) : !type.contains("json") || Utf8.isText(body);
    if (!text) {
      throw notText();
    }
  }

  private void parts(Context context) {
    try {
      context.formParamMap();
      for (Part part : context.req().getParts()) {
        if (part.getSubmittedFileName() == null
            && !Utf8.isText(part.getInputStream().readAllBytes())) {
          throw notText();
        }
      }
    } catch (IOException | ServletException | IllegalStateException e) {
      throw unreadable(String.valueOf(e.getMessage()));
    }
  }

  private Refusal unreadable(String why) {
    if (why.contains(TOO_LARGE)) {
      return new Refusal(
          HttpStatus.CONTENT_TOO_LARGE,
          Notice.of(NoticeKind.REQUEST_TOO_LARGE, mostMegabytes),
          "a form with files may have at most " + mostMegabytes + " MB");
    }
    if (why.contains(TOO_MANY)) {
      return new Refusal(
          HttpStatus.BAD_REQUEST,
          Notice.of(NoticeKind.FORM_CUT),
          "the form has more parts than any of ours");
    }
    return new Refusal(
        HttpStatus.BAD_REQUEST,
        Notice.of(NoticeKind.FORM_CUT),
        "the form did not arrive whole; nothing was stored; send it again");
  }

  private static Refusal notText() {
    return new Refusal(
        HttpStatus.BAD_REQUEST,
        Notice.of(NoticeKind.FORM_NOT_TEXT),
        "the body has bytes that are no UTF-8 text; nothing was stored");
  }
}
