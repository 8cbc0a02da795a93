package org.p5glossary.corpus.search;

import java.util.ArrayList;
import java.util.List;

/** Which parts of a query speak of one passage and which of a group of them. Stateless. */
public final class QueryLevels {

  private QueryLevels() {}

  /** Whether a query speaks of several languages, hence of a group rather than a passage. */
  public static boolean acrossLanguages(Query query) {
    if (query instanceof Query.And and) {
      return and.operands().stream().anyMatch(QueryLevels::acrossLanguages);
    }
    if (query instanceof Query.Or or) {
      return or.operands().stream().anyMatch(QueryLevels::acrossLanguages);
    }
    if (query instanceof Query.Not not) {
      return acrossLanguages(not.operand());
    }
    return query instanceof Query.InLanguage;
  }

  /**
   * The operands of an {@code And} across languages, each to be judged for a group by itself:
   * nested conjunctions are taken apart, and positive operands about one passage put together.
   */
  public static List<Query> groupOperands(Query.And and) {
    List<Query> flat = new ArrayList<>();
    flatten(and, flat);
    List<Query> operands = new ArrayList<>();
    List<Query> ofOnePassage = new ArrayList<>();
    for (Query operand : flat) {
      boolean alone = acrossLanguages(operand) || operand instanceof Query.Not;
      (alone ? operands : ofOnePassage).add(operand);
    }
    if (!ofOnePassage.isEmpty()) {
      operands.add(ofOnePassage.size() == 1 ? ofOnePassage.get(0) : new Query.And(ofOnePassage));
    }
    return operands;
  }

  private static void flatten(Query.And and, List<Query> into) {
    for (Query operand : and.operands()) {
      if (operand instanceof Query.And inner) {
        flatten(inner, into);
      } else {
        into.add(operand);
      }
    }
  }
}
