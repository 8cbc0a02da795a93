package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.paper.PaperKind;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Audience;

/**
 * What belongs to a paper in all its languages.
 *
 * @param id never null
 * @param audience whom it is for; empty if its files are for different people
 * @param symbol as cited, "" if none
 * @param demonstration whether it was written for demonstration; such a symbol has no official page
 * @param submitters States and groups, in printed order
 * @param versions one per language that is expected or stored
 * @param kind what kind of source it is, never null
 * @param grouping why these files are taken for versions of one paper, "" if it needs no reason
 * @param related revisions, corrections, papers with the same text
 */
public record PaperHeader(
    PaperId id,
    Optional<Audience> audience,
    String symbol,
    boolean demonstration,
    List<String> submitters,
    List<VersionCell> versions,
    PaperKind kind,
    String grouping,
    List<RelatedPaper> related) {

  public PaperHeader {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(audience, "audience");
    Objects.requireNonNull(symbol, "symbol");
    submitters = List.copyOf(submitters);
    versions = List.copyOf(versions);
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(grouping, "grouping");
    related = List.copyOf(related);
  }

  /** The symbol, or for a paper without one its id; never empty. */
  public String name() {
    return symbol.isEmpty() ? id.value() : symbol;
  }
}
