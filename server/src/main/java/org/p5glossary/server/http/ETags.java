package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;

/** Entity tags: the hash of a text in quotation marks (RFC 9110). */
final class ETags {

  private ETags() {}

  static String of(ContentHash hash) {
    return "\"" + hash.hex() + "\"";
  }

  /** The hash of a tag, with or without its quotation marks; empty if it is none. */
  static Optional<ContentHash> parse(String tag) {
    return Named.hash(tag.strip().replaceAll("^\"|\"$", ""));
  }

  /** The hash that If-Match names: a change without it is refused with 428. */
  static ContentHash required(Context context) {
    String header = Optional.ofNullable(context.header("If-Match")).orElse("");
    if (header.isBlank()) {
      throw new HttpResponseException(
          428,
          "say with If-Match which text you have read: the ETag of the answer that you got it"
              + " with");
    }
    return parse(header)
        .orElseThrow(
            () ->
                new BadRequestResponse(
                    "If-Match is an ETag of ours, a hash in quotation marks, but was " + header));
  }
}
