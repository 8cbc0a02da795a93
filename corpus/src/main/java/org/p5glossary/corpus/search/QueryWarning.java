package org.p5glossary.corpus.search;

import java.util.Objects;

/**
 * Something in a query that was read leniently.
 *
 * @param kind what it is, for a message in the reader's language
 * @param value the part of the query concerned, perhaps empty
 */
public record QueryWarning(Kind kind, String value) {

  /** The kinds of warnings. */
  public enum Kind {
    /** A quotation mark without its partner: the rest was taken as the phrase. */
    UNCLOSED_QUOTE,
    /** A parenthesis without its partner: it was closed at the end, or ignored. */
    UNBALANCED_PARENTHESIS,
    /** AND, OR or NOT without something to join: it was ignored. */
    STRAY_OPERATOR,
    /** A name before a colon that is no field: both were taken as words. */
    UNKNOWN_FIELD,
    /** A regular expression that is malformed: nothing is found by it. */
    BAD_REGEX,
    /** A value that its field does not understand: the filter was ignored. */
    BAD_VALUE
  }

  public QueryWarning {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
  }
}
