package org.p5glossary.server.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.entry.Evidence;
import org.p5glossary.server.instance.Anchors;

/** The address of a passage, as a person copies it from the address bar or a link. */
final class PassageAddress {

  private static final Pattern FORM =
      Pattern.compile("(?:https?://[^/]*)?/passages/([^/?#]+)/([^/?#]+)/([^/?#]+)(?:[?#].*)?");

  private PassageAddress() {}

  /** The passage of an address as evidence; empty if it is none or not there. */
  static Optional<Evidence> evidence(Anchors anchors, String address) {
    Matcher parts = FORM.matcher(address.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      Optional<Language> language = Language.parse(decoded(parts.group(2)));
      return language.isEmpty()
          ? Optional.empty()
          : anchors.evidence(
              new PaperId(decoded(parts.group(1))),
              language.get(),
              new PassageKey(decoded(parts.group(3))));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part, StandardCharsets.UTF_8);
  }
}
