package org.p5glossary.web.view;

import java.util.Objects;
import org.p5glossary.corpus.passage.PaperId;

/**
 * A link to another paper.
 *
 * @param id never null
 * @param name its symbol, or its id; never null
 * @param kind never null
 */
public record RelatedPaper(PaperId id, String name, PaperRelationKind kind) {

  public RelatedPaper {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
  }
}
