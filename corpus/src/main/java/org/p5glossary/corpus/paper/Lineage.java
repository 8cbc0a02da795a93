package org.p5glossary.corpus.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.paper.RelatedPaper.Side;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.corpus.symbol.PaperRelation;

/**
 * Which papers revise, correct, amend or add to which, as their symbols say, and which have the
 * same text. Made from the papers as they stand. Immutable and thread-safe.
 */
public final class Lineage {

  private final Map<DocumentSymbol, List<Paper>> byBase = new HashMap<>();
  private final Map<PaperId, Paper> byId = new HashMap<>();

  /**
   * @param papers all papers of the corpus
   */
  public Lineage(List<Paper> papers) {
    for (Paper paper : papers) {
      byId.put(paper.id(), paper);
      paper
          .symbol()
          .ifPresent(
              symbol -> byBase.computeIfAbsent(symbol.base(), key -> new ArrayList<>()).add(paper));
    }
  }

  /**
   * The papers that a paper relates to, those with the same text first, then by symbol.
   *
   * @param sameTexts ids of papers whose text is the same
   */
  public List<RelatedPaper> of(Paper paper, Set<PaperId> sameTexts) {
    List<RelatedPaper> related = new ArrayList<>();
    sameTexts.stream()
        .sorted()
        .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
        .forEach(other -> related.add(related(other, PaperRelation.SAME_TEXT_AS, Side.OWN)));
    paper
        .symbol()
        .ifPresent(
            own ->
                byBase.getOrDefault(own.base(), List.of()).stream()
                    .filter(other -> !other.id().equals(paper.id()))
                    .sorted(Comparator.comparing(other -> other.symbol().orElseThrow()))
                    .forEach(other -> bySymbol(own, other).ifPresent(related::add)));
    return List.copyOf(related);
  }

  private static Optional<RelatedPaper> bySymbol(DocumentSymbol own, Paper other) {
    DocumentSymbol symbol = other.symbol().orElseThrow();
    return own.relationTo(symbol)
        .map(relation -> related(other, relation, Side.OWN))
        .or(() -> symbol.relationTo(own).map(relation -> related(other, relation, Side.OTHER)));
  }

  private static RelatedPaper related(Paper other, PaperRelation relation, Side side) {
    return new RelatedPaper(
        other.id(),
        other.name(),
        relation,
        side,
        other.versions().stream().map(version -> version.id().language()).toList());
  }
}
