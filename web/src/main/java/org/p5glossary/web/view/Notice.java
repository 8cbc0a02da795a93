package org.p5glossary.web.view;

import java.util.Objects;
import org.p5glossary.web.view.NoticeKind.Values;

/**
 * Something that the reader should know.
 *
 * @param kind never null
 * @param number the number that its wording names; 0 where it names none
 * @param text the text that its wording names; "" where it names none
 */
public record Notice(NoticeKind kind, long number, String text) {

  /**
   * @throws IllegalArgumentException if there is a value that the wording does not name
   */
  public Notice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(text, "text");
    if ((number != 0 && kind.named() != Values.NUMBER)
        || text.isEmpty() == (kind.named() == Values.TEXT)) {
      throw new IllegalArgumentException(
          "a notice "
              + kind
              + " names "
              + kind.named()
              + ", but got "
              + number
              + ", \""
              + text
              + "\"");
    }
  }

  /** A notice that names nothing. */
  public static Notice of(NoticeKind kind) {
    return new Notice(kind, 0, "");
  }

  /** A notice that names a number. */
  public static Notice of(NoticeKind kind, long number) {
    return new Notice(kind, number, "");
  }

  /** A notice that names a text. */
  public static Notice of(NoticeKind kind, String text) {
    return new Notice(kind, 0, text);
  }
}
