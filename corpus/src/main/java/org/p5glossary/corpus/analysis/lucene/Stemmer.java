package org.p5glossary.corpus.analysis.lucene;

import java.util.Locale;
import java.util.function.Supplier;
import org.apache.lucene.analysis.fr.FrenchLightStemmer;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/** How the words of one language are stemmed. Thread-safe. */
enum Stemmer {
  NONE {
    @Override
    String stem(String folded) {
      return folded;
    }
  },
  ENGLISH {
    @Override
    String stem(String folded) {
      return snowball(folded, EnglishStemmer::new);
    }
  },
  /**
   * Savoy's light rules, not Snowball's, because they do without accents: "SECURITE" has the stem
   * of "sécurité".
   */
  FRENCH {
    @Override
    String stem(String folded) {
      return light(folded);
    }
  },
  SPANISH {
    @Override
    String stem(String folded) {
      return SpanishLightStemmer.stem(folded);
    }
  },
  RUSSIAN {
    @Override
    String stem(String folded) {
      return snowball(folded, RussianStemmer::new);
    }
  },
  ARABIC {
    @Override
    String stem(String folded) {
      return ArabicLightStemmer.stem(folded);
    }
  };

  /** Longer "words" are numbers of parts, chains of symbols or attacks; none has a stem. */
  private static final int LONGEST_WORD = 64;

  /**
   * The stem of a word, not yet folded; empty if the rules left nothing.
   *
   * @param folded the word fully folded
   */
  abstract String stem(String folded);

  /** The stemmer of a language by its primary subtag, such as "fr". */
  static Stemmer of(String primary) {
    return switch (primary.toLowerCase(Locale.ROOT)) {
      case "en" -> ENGLISH;
      case "fr" -> FRENCH;
      case "es" -> SPANISH;
      case "ru" -> RUSSIAN;
      case "ar" -> ARABIC;
      default -> NONE;
    };
  }

  private static String snowball(String word, Supplier<SnowballStemmer> rules) {
    if (word.length() > LONGEST_WORD) {
      return word;
    }
    // A stemmer holds state; a new one per uncached word is cheaper than guarding a shared one.
    SnowballStemmer stemmer = rules.get();
    stemmer.setCurrent(word);
    stemmer.stem();
    return stemmer.getCurrent();
  }

  private static String light(String word) {
    if (word.length() > LONGEST_WORD) {
      return word;
    }
    char[] units = word.toCharArray();
    return new String(units, 0, new FrenchLightStemmer().stem(units, units.length));
  }
}
