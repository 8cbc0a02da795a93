package org.p5glossary.ingest.grouping;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/**
 * The files of one paper.
 *
 * @param symbol the paper's symbol, without asterisks of a reissue; empty if it has none
 * @param files at least one, in the order of their languages and names
 */
public record PaperGroup(Optional<DocumentSymbol> symbol, List<Member> files) {

  /**
   * A file and why it is here.
   *
   * @param facts the file
   * @param reason why it belongs to this paper
   */
  public record Member(GroupingFacts facts, GroupingReason reason) {
    public Member {
      Objects.requireNonNull(facts, "facts");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * @throws IllegalArgumentException if there is no file
   */
  public PaperGroup {
    Objects.requireNonNull(symbol, "symbol");
    files = List.copyOf(files);
    if (files.isEmpty()) {
      throw new IllegalArgumentException("a paper needs at least one file");
    }
  }
}
