package org.p5glossary.corpus.paper;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.symbol.PaperRelation;

/**
 * Another paper of the corpus and how it relates to the one in question.
 *
 * @param id the other paper, never null
 * @param name its symbol, or what it goes by without one; never null
 * @param relation what one does to the other, never null
 * @param side which of the two does it, never null
 * @param languages languages in which the other paper is stored, in the order of versions
 */
public record RelatedPaper(
    PaperId id, String name, PaperRelation relation, Side side, List<Language> languages) {

  /** Which of two papers does something to the other. */
  public enum Side {
    /** The paper in question: it revises, corrects, adds to the other. */
    OWN,
    /** The other paper: it revises, corrects, adds to the one in question. */
    OTHER
  }

  public RelatedPaper {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(side, "side");
    languages = List.copyOf(languages);
  }
}
