package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.p5glossary.corpus.language.Language;

/**
 * What other languages say: a term that pairs well with terms of other languages is a term. Adds to
 * each pair the mean, over the other pairs of languages that share one of its two, of the best
 * score that its term reaches there.
 */
final class Consensus {

  /** Fitted with the weights of the features. */
  private static final double WEIGHT = .4;

  private Consensus() {}

  private record Key(Language language, String term) {}

  static Map<LanguagePair, List<ScoredPair>> added(Map<LanguagePair, List<ScoredPair>> scored) {
    Map<LanguagePair, Map<Key, Double>> best = new LinkedHashMap<>();
    scored.forEach((languages, pairs) -> best.put(languages, best(languages, pairs)));
    Map<LanguagePair, List<ScoredPair>> added = new LinkedHashMap<>();
    scored.forEach(
        (languages, pairs) -> {
          List<ScoredPair> with = new ArrayList<>(pairs.size());
          for (ScoredPair pair : pairs) {
            double points =
                mean(best, languages, new Key(languages.source(), fold(pair.source())))
                    + mean(best, languages, new Key(languages.target(), fold(pair.target())));
            with.add(pair.withConsensus(WEIGHT * points));
          }
          added.put(languages, with);
        });
    return added;
  }

  private static Map<Key, Double> best(LanguagePair languages, List<ScoredPair> pairs) {
    Map<Key, Double> best = new HashMap<>();
    for (ScoredPair pair : pairs) {
      best.merge(new Key(languages.source(), fold(pair.source())), pair.score(), Math::max);
      best.merge(new Key(languages.target(), fold(pair.target())), pair.score(), Math::max);
    }
    return best;
  }

  private static double mean(Map<LanguagePair, Map<Key, Double>> best, LanguagePair own, Key key) {
    double sum = 0;
    int others = 0;
    for (Map.Entry<LanguagePair, Map<Key, Double>> other : best.entrySet()) {
      LanguagePair languages = other.getKey();
      boolean shares =
          languages.source().equals(key.language()) || languages.target().equals(key.language());
      if (!languages.equals(own) && shares) {
        others++;
        sum += other.getValue().getOrDefault(key, 0.0);
      }
    }
    return others == 0 ? 0 : sum / others;
  }

  private static String fold(String term) {
    return term.toLowerCase(Locale.ROOT);
  }
}
