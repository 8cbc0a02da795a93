package org.p5glossary.web.view;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/**
 * A link to another paper.
 *
 * @param id never null
 * @param name its symbol, or its id; never null
 * @param kind never null
 * @param languages languages in which it is stored; a corrigendum often has one
 */
public record RelatedPaper(
    PaperId id, String name, PaperRelationKind kind, List<Language> languages) {

  public RelatedPaper {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    languages = List.copyOf(languages);
  }

  /** Which of this paper and another, on whose page it stands, came first. */
  public PaperId earlierOf(PaperId other) {
    return kind.comesFirst() ? id : other;
  }

  /** Which of this paper and another, on whose page it stands, came later. */
  public PaperId laterOf(PaperId other) {
    return kind.comesFirst() ? other : id;
  }
}
