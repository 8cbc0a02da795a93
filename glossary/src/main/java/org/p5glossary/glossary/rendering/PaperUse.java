package org.p5glossary.glossary.rendering;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.passage.PaperId;

/**
 * How often a paper's version uses a form.
 *
 * @param paper the paper, never null
 * @param name what people call it, never null
 * @param date the paper's day; empty if undated
 * @param submitters who submitted it, as printed; may be empty
 * @param authorship whether the version is the one that was written, never null
 * @param count how often the form stands there, from 1
 */
public record PaperUse(
    PaperId paper,
    String name,
    Optional<LocalDate> date,
    List<String> submitters,
    Authorship authorship,
    int count) {

  public PaperUse {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(date, "date");
    submitters = List.copyOf(submitters);
    Objects.requireNonNull(authorship, "authorship");
  }
}
