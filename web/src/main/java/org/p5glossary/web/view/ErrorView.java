package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * Why there is no answer, and what to try.
 *
 * @param kind never null
 * @param detail the value seen and what is allowed, in plain words; "" if there is nothing to add
 * @param notices the same in the reader's language, where there are words for it
 */
public record ErrorView(ErrorKind kind, String detail, List<Notice> notices) {

  public ErrorView {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(detail, "detail");
    notices = List.copyOf(notices);
  }
}
