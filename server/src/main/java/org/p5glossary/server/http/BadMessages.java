package org.p5glossary.server.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.handler.ErrorHandler;

/** Answers requests that are no HTTP, or too large to be read: no route ever sees them. */
final class BadMessages extends ErrorHandler {

  @Override
  public ByteBuffer badMessageError(int status, String reason, HttpFields.Mutable fields) {
    SecurityHeaders.headers().forEach(fields::put);
    fields.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    return StandardCharsets.UTF_8.encode(words(status));
  }

  private static String words(int status) {
    return switch (status) {
      case 414, 431 ->
          "The address or a header of the request is too long: at most 128 KB. Search for a part."
              + "\n";
      default ->
          "The request could not be read. Check the address, or start again from the first page.\n";
    };
  }
}
