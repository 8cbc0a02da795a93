package org.p5glossary.glossary.recognition;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The broken plurals that a singular may have by its pattern: رأس and رؤوس, تجربة and تجارب, تدبير
 * and تدابير, خبير and خبراء. Grammar's patterns over folded letters, no list of words; what no
 * word is stands in no text.
 */
final class ArabicPlurals {

  private static final String FEMININE = "ه";

  private ArabicPlurals() {}

  /**
   * Plurals of a word of three or four letters and of five with a long vowel in the fourth place,
   * the feminine ending apart.
   *
   * @param folded the singular without article; its letters are of the basic plane
   */
  static Set<String> of(String folded) {
    String word = folded.endsWith(FEMININE) ? folded.substring(0, folded.length() - 1) : folded;
    Set<String> plurals = new LinkedHashSet<>();
    switch (word.length()) {
      case 2 -> plurals.add(word.charAt(0) + "" + word.charAt(1) + "و" + word.charAt(1));
      case 3 -> addOfThree(word, plurals);
      case 4 -> addOfFour(word, plurals);
      case 5 -> addOfFive(word, plurals);
      default -> {
        // Longer words have regular plurals.
      }
    }
    return plurals;
  }

  private static void addOfThree(String word, Set<String> plurals) {
    String first = word.substring(0, 1);
    String second = word.substring(1, 2);
    String third = word.substring(2);
    // A long vowel or hamza in the middle shows as و: رأس, رؤوس; باب, أبواب.
    String root = second.equals("ا") ? "و" : second;
    plurals.add(first + root + "و" + third);
    plurals.add("ا" + first + root + "ا" + third);
    plurals.add(first + root + "ا" + third);
    if (third.equals("ا")) {
      plurals.add(first + second + "وات");
    }
  }

  private static void addOfFour(String word, Set<String> plurals) {
    String first = word.substring(0, 1);
    String second = word.substring(1, 2);
    String third = word.substring(2, 3);
    String fourth = word.substring(3);
    if (fourth.equals("ا")) {
      plurals.add(first + second + third + "ات");
    }
    if (first.equals("ا")) {
      plurals.add(second + third + fourth + "اء"); // أحمر, حمراء: the feminine, said of things
    }
    if (second.equals("ا")) {
      plurals.add(first + "وا" + third + fourth);
    } else if (third.equals("ي")) {
      plurals.add(first + second + "اي" + fourth);
      plurals.add(first + second + fourth + "اء");
    } else if (third.equals("ا")) {
      plurals.add("ا" + first + second + fourth + FEMININE);
      plurals.add(first + second + fourth);
    } else {
      plurals.add(first + second + "ا" + third + fourth);
    }
  }

  private static void addOfFive(String word, Set<String> plurals) {
    char vowel = word.charAt(3);
    if (vowel == 'ي' || vowel == 'و' || vowel == 'ا') {
      String second = word.charAt(1) == 'ا' ? "و" : word.substring(1, 2);
      String third = word.substring(2, 3);
      plurals.add(word.charAt(0) + second + "ا" + third + "ي" + word.charAt(4));
    }
  }
}
