package org.p5glossary.corpus.search;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;

/**
 * Where the next page starts, opaque to callers: may stand in an address, is checked when it comes
 * back. Bound to the query, its languages and order, not to a state of the index: between two pages
 * a commit may move hits.
 *
 * @param value URL-safe text, never null
 */
public record Cursor(String value) {

  private static final int LONGEST = 1_000;

  public Cursor {
    Objects.requireNonNull(value, "value");
  }

  /**
   * The last hit of a page.
   *
   * @param rank bits of the score for relevance, the day since 1970 for dates
   */
  public record Position(long rank, PaperId paper, int group) {}

  /** The cursor after a position in the results of a request. */
  public static Cursor after(SearchRequest request, Position position) {
    String content =
        signature(request)
            + ' '
            + position.rank()
            + ' '
            + position.group()
            + ' '
            + position.paper();
    return new Cursor(
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(content.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * The position that a request's cursor names; empty without a cursor.
   *
   * @throws InvalidCursorException if the cursor was not given out for this request
   */
  public static Optional<Position> position(SearchRequest request) {
    if (request.cursor().isEmpty()) {
      return Optional.empty();
    }
    String value = request.cursor().get().value();
    try {
      if (value.length() > LONGEST) {
        throw new IllegalArgumentException("too long");
      }
      String[] parts =
          new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8).split(" ", 4);
      if (parts.length == 4 && parts[0].equals(signature(request))) {
        return Optional.of(
            new Position(
                Long.parseLong(parts[1]), new PaperId(parts[3]), Integer.parseInt(parts[2])));
      }
    } catch (IllegalArgumentException malformed) {
      // Falls through: a forged cursor is refused like one of another query.
    }
    String shown = value.length() > 80 ? value.substring(0, 80) + "…" : value;
    throw new InvalidCursorException(
        "the page mark \""
            + shown
            + "\" does not belong to this query and order: start again from the first page");
  }

  private static String signature(SearchRequest request) {
    return ContentHash.of(request.query() + "|" + request.languages() + "|" + request.sort())
        .abbreviated();
  }
}
