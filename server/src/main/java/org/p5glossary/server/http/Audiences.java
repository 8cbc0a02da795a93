package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import java.util.List;
import org.p5glossary.glossary.audience.Audience;

/** Whom somebody may say that a paper is for. */
final class Audiences {

  private Audiences() {}

  /** The audience of a name; a bad request if there is none. */
  static Audience parsed(String name) {
    return Named.value("audience", name, Audience::parse);
  }

  /** The same, of those that somebody is among: nobody could take back what is for others alone. */
  static Audience allowed(Context context, Readers readers, String name) {
    Audience audience = parsed(name);
    List<Audience> own = readers.viewer(context).audiences();
    if (!own.contains(audience)) {
      throw new ForbiddenResponse(
          "you are not among those for whom " + audience.name() + " is; you may choose " + own);
    }
    return audience;
  }
}
