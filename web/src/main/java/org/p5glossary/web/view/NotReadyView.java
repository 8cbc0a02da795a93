package org.p5glossary.web.view;

/**
 * Shown while the index is being built or has not yet caught up.
 *
 * @param waiting papers still to be indexed; 0 if not known
 */
public record NotReadyView(int waiting) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public NotReadyView {
    Bounds.atLeast(0, waiting, "waiting");
  }
}
