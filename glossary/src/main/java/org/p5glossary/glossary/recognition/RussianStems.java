package org.p5glossary.glossary.recognition;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Forms of Russian words that a rule stemmer puts under another stem: genitive plurals without an
 * ending that look as if they had one (систем), and vowels that come and go (боеголовка,
 * боеголовок; уровень, уровня).
 */
final class RussianStems {

  private static final String VOWELS = "аеиоуыэюя";

  /** A stem of fewer letters would be that of other words, too. */
  private static final int SHORTEST = 4;

  private RussianStems() {}

  /**
   * Other stems for a word of a term.
   *
   * @param stem the stem that the analyser gives
   * @param stemmer the analyser
   */
  static Set<String> others(String stem, UnaryOperator<String> stemmer) {
    Set<String> others = new LinkedHashSet<>();
    if (stem.length() >= SHORTEST) {
      others.add(stemmer.apply(stem));
      String start = stem.substring(0, stem.length() - 2);
      String end = stem.substring(stem.length() - 2);
      if (end.equals("ен") || end.equals("ок") || end.equals("ец")) {
        others.add(start + end.substring(1));
      } else if (end.endsWith("к") && VOWELS.indexOf(end.charAt(0)) < 0) {
        String before = stem.substring(0, stem.length() - 1);
        others.add(before + "ок");
        others.add(before + "ек");
      }
      others.removeIf(other -> other.length() < SHORTEST);
      others.remove(stem);
    }
    return others;
  }
}
