package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.PaperKind;
import org.p5glossary.corpus.passage.PaperId;

/**
 * A paper as one line in a list.
 *
 * @param id never null
 * @param symbol as cited, "" if none
 * @param titleLanguage language of the title, never null
 * @param title "" if none
 * @param date empty if undated
 * @param submitters States and groups, in printed order
 * @param demonstration whether it was written for demonstration and is no real paper
 * @param versions one per language that is expected or stored
 * @param kind what kind of source it is, never null
 * @param related revisions, corrections, papers with the same text
 * @param alignment empty with fewer than two readable versions
 */
public record PaperRow(
    PaperId id,
    String symbol,
    Language titleLanguage,
    String title,
    Optional<LocalDate> date,
    List<String> submitters,
    boolean demonstration,
    List<VersionCell> versions,
    PaperKind kind,
    List<RelatedPaper> related,
    Optional<AlignmentFigures> alignment) {

  public PaperRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(titleLanguage, "titleLanguage");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(date, "date");
    submitters = List.copyOf(submitters);
    versions = List.copyOf(versions);
    Objects.requireNonNull(kind, "kind");
    related = List.copyOf(related);
    Objects.requireNonNull(alignment, "alignment");
  }

  /** The symbol, or for a paper without one its id; never empty. */
  public String name() {
    return symbol.isEmpty() ? id.value() : symbol;
  }
}
