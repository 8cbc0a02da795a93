package org.p5glossary.corpus.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageGroup;

/**
 * A group of aligned passages that was found, with all its passages.
 *
 * @param paper id of the paper, never null
 * @param group number of the group within the paper, 0-based
 * @param facts what the index knows of the paper
 * @param score higher is better; comparable within one query only, 0 in order of date
 * @param passages all passages of the group in the group's order, at least one of them matched
 */
public record Hit(
    PaperId paper, int group, PaperFacts facts, double score, List<PassageHit> passages) {

  public Hit {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(facts, "facts");
    passages = List.copyOf(passages);
  }

  /** The passage in a language, if the group has one. */
  public Optional<PassageHit> in(Language language) {
    return passages.stream().filter(hit -> hit.passage().language().equals(language)).findFirst();
  }

  /** The passages that matched, in the group's order. */
  public List<PassageHit> matched() {
    return passages.stream().filter(PassageHit::matched).toList();
  }

  /** The group as it was put into the index. */
  public PassageGroup passageGroup() {
    return new PassageGroup(paper, group, passages.stream().map(PassageHit::passage).toList());
  }
}
