package org.p5glossary.ingest.tag;

import java.util.Locale;

/** Where a word with an apostrophe falls into two, as in the treebanks of its language. */
enum Contractions {
  /** "don't" is do + n't, "State's" is State + 's. */
  ENGLISH {
    @Override
    int cut(String word, int apostrophe) {
      boolean negated =
          apostrophe >= 2 && word.substring(apostrophe - 1).toLowerCase(Locale.ROOT).matches("n.t");
      return negated ? apostrophe - 1 : apostrophe;
    }
  },
  /** "l'arme" is l' + arme. */
  FRENCH {
    @Override
    int cut(String word, int apostrophe) {
      return apostrophe + 1;
    }
  };

  /**
   * Where the second part begins.
   *
   * @param apostrophe place of the apostrophe, neither first nor last in the word
   */
  abstract int cut(String word, int apostrophe);
}
