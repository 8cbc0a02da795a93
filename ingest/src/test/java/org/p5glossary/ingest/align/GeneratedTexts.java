package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Two made-up languages: sentences of words from a Zipf-like vocabulary and their word-by-word
 * translations, with merged, split, dropped and added sentences. The same seed gives the same
 * texts.
 *
 * @param source sentences of the first language
 * @param target sentences of the second
 * @param gold the true beads
 */
record GeneratedTexts(List<String> source, List<String> target, List<GoldBead> gold) {
  private static final String CONSONANTS = "bdfgklmnprst";

  /** Words above this stand as numbers: one sentence in four or so has one. */
  private static final int NUMBERS = 6500;

  private static final String VOWELS = "aeiou";

  static GeneratedTexts of(int beads, long seed) {
    return of(beads, seed, new double[] {.88, .92, .96, .98, 1});
  }

  /** With the shares (summed up) of 1-1, 1-2, 2-1, 1-0 beads; the rest are 0-1. */
  static GeneratedTexts of(int beads, long seed, double[] shares) {
    Random random = new Random(seed);
    List<String> source = new ArrayList<>();
    List<String> target = new ArrayList<>();
    List<GoldBead> gold = new ArrayList<>();
    for (int i = 0; i < beads; i++) {
      double kind = random.nextDouble();
      int sources = kind < shares[1] || (kind >= shares[2] && kind < shares[3]) ? 1 : 0;
      sources = kind >= shares[1] && kind < shares[2] ? 2 : sources;
      int targets = kind < shares[0] || (kind >= shares[1] && kind < shares[2]) ? 1 : 0;
      targets = kind >= shares[0] && kind < shares[1] ? 2 : targets;
      targets = kind >= shares[3] ? 1 : targets;
      int[] words = words(random, Math.max(1, Math.max(sources, targets)));
      gold.add(new GoldBead(range(source.size(), sources), range(target.size(), targets), false));
      add(source, words, sources, 1);
      add(target, words, targets, 2);
    }
    return new GeneratedTexts(source, target, gold);
  }

  private static int[] words(Random random, int sentences) {
    int count = sentences * (4 + (int) (12 * Math.abs(random.nextGaussian())));
    return IntStream.range(0, count).map(i -> (int) Math.pow(8000, random.nextDouble())).toArray();
  }

  private static void add(List<String> text, int[] words, int sentences, int language) {
    for (int sentence = 0; sentence < sentences; sentence++) {
      StringBuilder line = new StringBuilder();
      for (int i = words.length * sentence / sentences;
          i < words.length * (sentence + 1) / sentences;
          i++) {
        line.append(line.length() == 0 ? "" : " ");
        if (words[i] > NUMBERS) {
          line.append(words[i]);
        } else {
          line.append(word(words[i], language));
        }
      }
      text.add(line.append('.').toString());
    }
  }

  private static String word(int number, int language) {
    Random random = new Random(number * 31L + language);
    StringBuilder word = new StringBuilder();
    int syllables = 1 + random.nextInt(3) + (number > 50 ? 1 : 0);
    for (int i = 0; i < syllables; i++) {
      word.append(CONSONANTS.charAt(random.nextInt(CONSONANTS.length())))
          .append(VOWELS.charAt(random.nextInt(VOWELS.length())));
    }
    return word.toString();
  }

  private static List<Integer> range(int start, int size) {
    return IntStream.range(start, start + size).boxed().toList();
  }
}
