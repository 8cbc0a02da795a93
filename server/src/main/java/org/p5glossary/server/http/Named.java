package org.p5glossary.server.http;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import java.util.function.Function;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.entry.EntryId;

/** What addresses and forms name: refused by name where it is none. */
final class Named {

  private Named() {}

  /** The hash in an address; what is none is not found. */
  static ContentHash pathHash(Context context, String name) {
    String hex = context.pathParam(name);
    return hash(hex)
        .orElseThrow(() -> new NotFoundResponse("\"" + hex + "\" is no id of a " + name));
  }

  /** The entry id in an address; what is none is not found. */
  static EntryId pathEntry(Context context, String name) {
    String id = context.pathParam(name);
    return EntryNames.parsed(id)
        .orElseThrow(() -> new NotFoundResponse("there is no entry \"" + id + "\""));
  }

  static Optional<ContentHash> hash(String hex) {
    try {
      return hex.isEmpty() ? Optional.empty() : Optional.of(new ContentHash(hex));
    } catch (IllegalArgumentException noHash) {
      return Optional.empty();
    }
  }

  /** The hash in a field of a form. */
  static ContentHash formHash(Context context, String name) {
    return value(name, RequestFields.form(context, name), ContentHash::new);
  }

  /** A field's text made a value; what cannot be made one is a bad request that names the field. */
  static <T> T value(String name, String text, Function<String, T> maker) {
    try {
      return maker.apply(text);
    } catch (IllegalArgumentException e) {
      throw new BadRequestResponse(name + ": " + e.getMessage());
    }
  }
}
