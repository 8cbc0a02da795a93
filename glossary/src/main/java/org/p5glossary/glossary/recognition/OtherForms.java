package org.p5glossary.glossary.recognition;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Inflected forms of a word that a stemmer may put under another stem than the word itself:
 * "analyses", travaux, intereses, режима (режим looks like an adjective's form), تجارب.
 */
final class OtherForms {

  private static final String ARABIC_ARTICLE = "ال";

  /** Letters of an Arabic word without its article. */
  private static final int SHORTEST_ARABIC_WORD = 3;

  private static final String RUSSIAN_CONSONANTS = "бвгджзклмнпрстфхцчшщ";
  private static final String SPANISH_CONSONANTS = "sn";

  private OtherForms() {}

  /**
   * Such forms of a folded word; none for most words.
   *
   * @param primary primary subtag of its language
   */
  static Set<String> of(String primary, String folded) {
    return switch (primary) {
      case "en" -> english(folded);
      case "fr" -> replaced(folded, "ail", "aux");
      case "es" -> endsWithAny(folded, SPANISH_CONSONANTS) ? Set.of(folded + "es") : Set.of();
      case "ru" ->
          endsWithAny(folded, RUSSIAN_CONSONANTS) ? Set.of(folded + "а", folded + "у") : Set.of();
      case "ar" -> arabic(folded);
      default -> Set.of();
    };
  }

  /** Plurals from Greek and Latin. */
  private static Set<String> english(String folded) {
    Set<String> forms = new LinkedHashSet<>(replaced(folded, "sis", "ses"));
    forms.addAll(replaced(folded, "andum", "anda"));
    forms.addAll(replaced(folded, "erion", "eria"));
    forms.addAll(replaced(folded, "enon", "ena"));
    return forms;
  }

  /** With the article, which shows that the first letter of فريق is no proclitic. */
  private static Set<String> arabic(String folded) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(ARABIC_ARTICLE + folded);
    boolean definite =
        folded.startsWith(ARABIC_ARTICLE)
            && folded.length() >= ARABIC_ARTICLE.length() + SHORTEST_ARABIC_WORD;
    String bare = definite ? folded.substring(ARABIC_ARTICLE.length()) : folded;
    // Endings that look like part of another: ضمان ends as a dual does, ضمانات does not.
    forms.add(ARABIC_ARTICLE + bare + "ات");
    forms.add(ARABIC_ARTICLE + bare + "ون");
    ArabicPlurals.of(bare).forEach(plural -> forms.add(ARABIC_ARTICLE + plural));
    return forms;
  }

  private static Set<String> replaced(String folded, String ending, String by) {
    return folded.endsWith(ending)
        ? Set.of(folded.substring(0, folded.length() - ending.length()) + by)
        : Set.of();
  }

  private static boolean endsWithAny(String folded, String letters) {
    return letters.indexOf(folded.codePointBefore(folded.length())) >= 0;
  }
}
