package org.p5glossary.ingest.candidates;

import org.p5glossary.corpus.language.Language;

/** Measures a pair of phrases: the value of each {@link Feature}. */
final class PairFeatures {

  /** Chinese terms of more characters are rare. */
  private static final int USUAL_CHARACTERS = 8;

  private final LanguagePair languages;

  PairFeatures(LanguagePair languages) {
    this.languages = languages;
  }

  /** The values by ordinal of the feature. */
  double[] of(PhrasePair pair, Phrase source, Phrase target) {
    double[] values = new double[Feature.values().length];
    set(values, Feature.CONSISTENCY, pair.consistency());
    set(values, Feature.MUTUAL, pair.mutual());
    set(values, Feature.DICE, 2.0 * pair.count() / (source.count() + target.count()));
    set(values, Feature.REPEATED, Math.log(pair.count()));
    set(values, Feature.LENGTH_GAP, Math.abs(source.contentWords() - target.contentWords()));
    addSide(values, source, languages.source());
    addSide(values, target, languages.target());
    return values;
  }

  private static void set(double[] values, Feature feature, double value) {
    values[feature.place()] += value;
  }

  private static void addSide(double[] values, Phrase phrase, Language language) {
    int words = phrase.contentWords();
    double nested = Math.min(1, phrase.nested());
    double termhood =
        Math.log(1 + words) / Math.log(2) * Math.log(1 + phrase.count() * (1 - .9 * nested));
    set(values, Feature.TERMHOOD, termhood);
    set(values, Feature.KEYNESS, phrase.keyness());
    set(values, Feature.LINKING_WORDS, phrase.functionWords());
    set(values, Feature.COMMA, Math.min(1, phrase.innerMarks()));
    set(values, Feature.DIGIT, Math.min(1, phrase.digits()));
    set(values, Feature.ONE_WORD, words == 1 ? 1 : 0);
    set(values, Feature.NESTED, nested);
    set(values, Feature.FREE_EDGES, phrase.entropy());
    set(values, Feature.CONTENT_NEIGHBOURS, phrase.contentNeighbours());
    set(values, Feature.TITLE_CASE, phrase.titleCase());
    set(values, Feature.QUOTED, phrase.quoted());
    if (language.primary().equals("en")) {
      // Not for Romance languages: their phrases end in adjectives, and results get worse.
      set(values, Feature.BAD_FIRST, phrase.grammar(Phrase.Grammar.BAD_FIRST));
      set(values, Feature.BAD_LAST, phrase.grammar(Phrase.Grammar.BAD_LAST));
      set(values, Feature.NOUN_BEFORE, phrase.grammar(Phrase.Grammar.NOUN_BEFORE));
      set(values, Feature.NOUN_AFTER, phrase.grammar(Phrase.Grammar.NOUN_AFTER));
      set(values, Feature.VERB_INSIDE, phrase.grammar(Phrase.Grammar.VERB_INSIDE));
    }
    if (language.primary().equals("zh")) {
      String surface = phrase.surface();
      int characters = surface.codePointCount(0, surface.length());
      set(values, Feature.ONE_CHARACTER, characters == 1 ? 1 : 0);
      set(values, Feature.MANY_CHARACTERS, Math.max(0, characters - USUAL_CHARACTERS));
    }
  }

  /** The weighted sum. */
  static double score(double[] values) {
    double score = 0;
    for (Feature feature : Feature.values()) {
      score += feature.weight() * values[feature.place()];
    }
    return score;
  }
}
