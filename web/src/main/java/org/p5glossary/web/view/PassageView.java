package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One passage in all its languages: what a permalink shows.
 *
 * @param passage the passage of the address, never null
 * @param facsimile the pages of the original that hold it; empty if it has none
 * @param counterparts its counterparts in the other languages
 * @param paperTitle title of the version, "" if none
 * @param citation citation in the style of the passage's language, ready to copy, never null
 */
public record PassageView(
    PassageText passage,
    Optional<Facsimile> facsimile,
    List<Counterpart> counterparts,
    String paperTitle,
    String citation) {

  public PassageView {
    Objects.requireNonNull(passage, "passage");
    Objects.requireNonNull(facsimile, "facsimile");
    counterparts = List.copyOf(counterparts);
    Objects.requireNonNull(paperTitle, "paperTitle");
    Objects.requireNonNull(citation, "citation");
  }
}
