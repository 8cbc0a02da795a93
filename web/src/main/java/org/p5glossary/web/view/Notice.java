package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * Something that the reader should know.
 *
 * @param kind never null
 * @param values what its wording names, as many as the kind says
 */
public record Notice(NoticeKind kind, List<String> values) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public Notice {
    Objects.requireNonNull(kind, "kind");
    values = List.copyOf(values);
    if (values.size() != kind.arity()) {
      throw new IllegalArgumentException(
          "a notice " + kind + " has " + kind.arity() + " values, but got " + values);
    }
  }

  /** A notice of a kind with its values. */
  public static Notice of(NoticeKind kind, String... values) {
    return new Notice(kind, List.of(values));
  }

  /** Words that come from elsewhere, shown as they are. */
  public static Notice text(String words) {
    return of(NoticeKind.OTHER, words);
  }
}
