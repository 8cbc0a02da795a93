package org.p5glossary.web.view;

import java.util.Objects;
import org.p5glossary.corpus.diff.Change;

/**
 * A piece of a paragraph that is compared.
 *
 * @param change what became of it, never null
 * @param text its words as they stand, never null
 */
public record DiffPiece(Change change, String text) {

  public DiffPiece {
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(text, "text");
  }
}
