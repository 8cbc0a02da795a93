package org.p5glossary.corpus.symbol;

import java.util.Locale;
import java.util.Objects;

/**
 * A suffix of a symbol: "Rev.1", "Corr.2". Suffixes stack: "Rev.1/Add.2/Corr.1".
 *
 * @param kind what the suffix says, never null
 * @param number its number, 1 or more
 */
public record SymbolModifier(Kind kind, int number) {

  /** The kinds of suffixes that the United Nations uses. */
  public enum Kind {
    ADD(PaperRelation.ADDS_TO),
    AMEND(PaperRelation.AMENDS),
    CORR(PaperRelation.CORRECTS),
    REV(PaperRelation.REVISES);

    private final PaperRelation relation;

    Kind(PaperRelation relation) {
      this.relation = relation;
    }

    /** What a paper with this suffix does to the paper without it, never null. */
    public PaperRelation relation() {
      return relation;
    }

    /** As printed, without the dot: "Add", "Amend", "Corr", "Rev". */
    public String printed() {
      return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @throws IllegalArgumentException if the number is below 1
   */
  public SymbolModifier {
    Objects.requireNonNull(kind, "kind");
    if (number < 1) {
      throw new IllegalArgumentException(
          "the number of a symbol's suffix is 1 or more, but was " + number);
    }
  }

  /** As printed: "Rev.1". */
  @Override
  public String toString() {
    return kind.printed() + "." + number;
  }
}
