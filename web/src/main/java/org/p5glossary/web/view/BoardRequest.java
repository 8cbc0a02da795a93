package org.p5glossary.web.view;

import java.util.Objects;

/**
 * Which sections to show on the board.
 *
 * @param language tag, "" for all
 * @param delegation code of the delegation whose word is missing, "" for any
 * @param state "open", "agreed", "reserved" or "" for all
 * @param page from 1
 */
public record BoardRequest(String language, String delegation, String state, int page) {

  public BoardRequest {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(delegation, "delegation");
    Objects.requireNonNull(state, "state");
    Bounds.atLeast(1, page, "page");
  }

  /** The same on another page. */
  public BoardRequest at(int other) {
    return new BoardRequest(language, delegation, state, other);
  }
}
