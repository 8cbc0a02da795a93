package org.p5glossary.ingest.candidates;

import java.util.List;
import java.util.regex.Pattern;
import org.p5glossary.corpus.language.Language;

/** How a span is written as a term: white space folded, Arabic proclitics taken off. */
final class Surfaces {

  private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  /** Conjunctions and prepositions before the article, the longest first. */
  private static final List<String> BEFORE_ARTICLE =
      List.of("وبال", "وكال", "فال", "وال", "بال", "كال");

  private static final String ARTICLE = "ال";

  private Surfaces() {}

  static String of(Sentence sentence, int start, int end, Language language) {
    String text =
        sentence.text().substring(sentence.word(start).start(), sentence.word(end - 1).end());
    String folded = SPACE.matcher(text).replaceAll(" ");
    return language.primary().equals("ar") ? withoutProclitics(folded) : folded;
  }

  private static String withoutProclitics(String text) {
    for (String proclitic : BEFORE_ARTICLE) {
      if (text.startsWith(proclitic) && longEnough(text, proclitic)) {
        return ARTICLE + text.substring(proclitic.length());
      }
    }
    for (String proclitic : List.of("ولل", "لل")) {
      if (text.startsWith(proclitic) && longEnough(text, proclitic)) {
        return ARTICLE + text.substring(proclitic.length());
      }
    }
    return text;
  }

  /** At least three letters must be left, or it is no proclitic: "واله". */
  private static boolean longEnough(String text, String proclitic) {
    int space = text.indexOf(' ');
    return (space < 0 ? text.length() : space) - proclitic.length() >= 3;
  }
}
