package org.p5glossary.server.http;

import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts of several lines in forms: line breaks stay, signs that garble a page do not. */
final class LongText {

  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\uFEFF&&[^\\n\\t]]+");

  private LongText() {}

  /** What a field says, without space around it; "" if it is not there. */
  static String of(Context context, String name) {
    return Optional.ofNullable(context.formParam(name))
        .map(text -> text.replace("\r\n", "\n").replace('\r', '\n'))
        .map(text -> UNSEEN.matcher(text).replaceAll(" ").strip())
        .orElse("");
  }
}
