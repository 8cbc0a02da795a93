package org.p5glossary.corpus.search;

import java.util.List;
import java.util.Objects;

/** What became of a text typed into the search box. */
public sealed interface QueryOutcome {

  /**
   * A query that can be searched.
   *
   * @param query never null; {@code MatchAll} for an empty box
   * @param warnings what was read differently from how it may have been meant, perhaps empty
   */
  record Parsed(Query query, List<QueryWarning> warnings) implements QueryOutcome {
    public Parsed {
      Objects.requireNonNull(query, "query");
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * A text that is too large to search.
   *
   * @param reason which limit it breaks
   * @param value the size seen
   * @param allowed the largest size allowed
   */
  record QueryRejected(Reason reason, int value, int allowed) implements QueryOutcome {

    /** The limits of a query. */
    public enum Reason {
      TOO_LONG,
      TOO_MANY_WORDS,
      TOO_DEEP,
      /** A regular expression with more repetitions, or longer, than can be searched. */
      REGEX_TOO_COMPLEX
    }

    /** The refusal in English, with what to try. */
    public String message() {
      return switch (reason) {
        case TOO_LONG ->
            "the query has " + value + " characters; at most " + allowed + ": search for a part";
        case TOO_MANY_WORDS ->
            "the query has more than "
                + allowed
                + " words: leave some out, or put a sentence in quotation marks";
        case REGEX_TOO_COMPLEX ->
            "the regular expression stands for "
                + value
                + " steps; at most "
                + allowed
                + ": shorten it, or repeat less";
        case TOO_DEEP -> "the query has parentheses more than " + allowed + " deep: take some away";
      };
    }
  }
}
