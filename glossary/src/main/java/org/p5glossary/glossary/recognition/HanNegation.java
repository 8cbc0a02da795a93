package org.p5glossary.glossary.recognition;

import java.util.Set;

/** The negations that are part of a Chinese word: 无核武器国家, 非核武器国家. */
final class HanNegation {

  /** With these before it, 非 is part of another word: 除非 (unless), 并非 (by no means). */
  private static final Set<String> WORDS_WITH_FEI = Set.of("除", "并", "绝", "莫", "若", "是", "南", "北");

  private HanNegation() {}

  /**
   * Whether a term that starts with {@code first} is negated.
   *
   * @param second the character two before the term, empty if there is none
   * @param before the character before the term
   */
  static boolean negates(String second, String before, String first) {
    return switch (before) {
      case "非" -> !WORDS_WITH_FEI.contains(second);
      // 无 before other words is a verb of its own: 无先决条件, "without preconditions".
      case "无" -> first.equals("核");
      default -> false;
    };
  }
}
