package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/** Refuses an address whose percent signs do not spell UTF-8, instead of searching for garbage. */
final class AddressGuard implements Handler {

  @Override
  public void handle(Context context) {
    String query = Optional.ofNullable(context.queryString()).orElse("");
    byte[] address = (context.req().getRequestURI() + "?" + query).getBytes(StandardCharsets.UTF_8);
    if (!Utf8.hasDigits(address)) {
      throw refusal(
          "a percent sign in the address has no two hexadecimal digits after it; write %25 for the"
              + " sign itself");
    }
    if (!Utf8.spellsText(address)) {
      throw refusal(
          "the address has bytes that are no UTF-8 text; type the words into the search box");
    }
  }

  private static Refusal refusal(String english) {
    return new Refusal(HttpStatus.BAD_REQUEST, Notice.of(NoticeKind.ADDRESS_NOT_TEXT), english);
  }
}
