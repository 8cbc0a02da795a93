package org.p5glossary.web.view;

import java.util.Locale;

/** How another paper relates to the one on the page. */
public enum PaperRelationKind implements Worded {
  REVISES,
  REVISED_BY,
  CORRECTS,
  CORRECTED_BY,
  AMENDS,
  AMENDED_BY,
  ADDS_TO,
  ADDED_TO_BY,
  REISSUES,
  REISSUED_BY,
  SAME_TEXT_AS;

  /** Whether the other paper is the earlier one. */
  public boolean comesFirst() {
    return switch (this) {
      case REVISES, CORRECTS, AMENDS, ADDS_TO, REISSUES -> true;
      case REVISED_BY, CORRECTED_BY, AMENDED_BY, ADDED_TO_BY, REISSUED_BY, SAME_TEXT_AS -> false;
    };
  }

  @Override
  public String messageKey() {
    return "paper.relation." + name().toLowerCase(Locale.ROOT);
  }
}
