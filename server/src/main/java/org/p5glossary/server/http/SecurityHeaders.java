package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/**
 * Headers of every answer: nothing from elsewhere, no script or style in the page, no framing.
 * Addresses are told to no other site; to our own they are, because a browser that may not tell
 * them sends forms with the origin "null", which {@link HostGuard} refuses.
 */
final class SecurityHeaders implements Handler {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy", POLICY,
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
          "Cache-Control", "private, no-cache");

  /** Each header with its value. */
  static Map<String, String> headers() {
    return HEADERS;
  }

  @Override
  public void handle(Context context) {
    HEADERS.forEach(context::header);
  }
}
