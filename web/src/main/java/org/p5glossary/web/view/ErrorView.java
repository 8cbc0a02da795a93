package org.p5glossary.web.view;

import java.util.Objects;

/**
 * Why there is no answer, and what to try.
 *
 * @param kind never null
 * @param detail the value seen and what is allowed, in plain words; "" if there is nothing to add
 */
public record ErrorView(ErrorKind kind, String detail) {

  public ErrorView {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(detail, "detail");
  }
}
