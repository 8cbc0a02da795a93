package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.FileFormat;

/**
 * One file of a version.
 *
 * @param fileName never null
 * @param format what the bytes are, never null
 * @param pages number of pages, 0 where the format has none
 * @param textSource whether the text shown was read from it
 * @param warnings what a person should know about the reading
 */
public record RenditionView(
    String fileName, FileFormat format, int pages, boolean textSource, List<String> warnings) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public RenditionView {
    Objects.requireNonNull(fileName, "fileName");
    Objects.requireNonNull(format, "format");
    warnings = List.copyOf(warnings);
    Bounds.atLeast(0, pages, "pages");
  }
}
