package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Refuses an address whose percent signs do not spell UTF-8, instead of searching for garbage. */
final class AddressGuard implements Handler {

  @Override
  public void handle(Context context) {
    String query = context.queryString();
    if (query == null || query.indexOf('%') < 0) {
      return;
    }
    String decoded;
    try {
      decoded = URLDecoder.decode(query, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      throw new BadRequestResponse(
          "a percent sign in the address has no two hexadecimal digits after it; write %25 for the"
              + " sign itself");
    }
    // The decoder puts U+FFFD for what is no UTF-8; an address may also spell that sign itself.
    if (decoded.indexOf('\uFFFD') >= 0) {
      throw new BadRequestResponse(
          "the address has bytes that are no UTF-8 text; type the words into the search box");
    }
  }
}
