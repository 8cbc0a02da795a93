package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;

/**
 * How to search and read, and what this program is.
 *
 * @param forms the ways to write a search that this server understands, in order
 * @param version version of the program, never null
 * @param coverage what is stored, never null
 */
public record HelpView(List<SearchForm> forms, String version, Coverage coverage) {

  public HelpView {
    forms = List.copyOf(forms);
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(coverage, "coverage");
  }
}
