package org.p5glossary.server.http;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.web.view.KwicLine;
import org.p5glossary.web.view.Place;

/** Cuts lines of words in their context. Stateless. */
final class Kwic {

  /** What a line of a wide screen holds on either side, in UTF-16 units. */
  private static final int CONTEXT = 70;

  private Kwic() {}

  /** A line for each match; for a passage found by filters alone its beginning is the match. */
  static List<KwicLine> lines(String text, List<TextRange> matches, Place place) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    if (matches.isEmpty()) {
      int end = boundary(characters, text, CONTEXT);
      return List.of(
          new KwicLine(
              "",
              text.substring(0, end),
              text.substring(end, boundary(characters, text, end + CONTEXT)),
              place));
    }
    return matches.stream()
        .map(
            match ->
                new KwicLine(
                    text.substring(
                        boundary(characters, text, match.start() - CONTEXT), match.start()),
                    match.of(text),
                    text.substring(match.end(), boundary(characters, text, match.end() + CONTEXT)),
                    place))
        .toList();
  }

  private static int boundary(BreakIterator characters, String text, int at) {
    if (at <= 0) {
      return 0;
    }
    return at >= text.length() ? text.length() : characters.following(at - 1);
  }
}
