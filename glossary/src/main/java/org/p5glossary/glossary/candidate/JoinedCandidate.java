package org.p5glossary.glossary.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.termbase.TermFolding;

/**
 * A concept that is worth proposing: the candidates of several pairs of languages that share a
 * term, as one.
 *
 * @param pivot language of the shared term, never null
 * @param term the shared term, never blank
 * @param pairs the candidate of each other language, in the order of their ranks
 * @param rank the higher the better: the sum over the pairs of 1 / (60 + place in the pair's list),
 *     after Cormack, Clarke and Büttcher 2009, so that no list's scores need compare with another's
 */
public record JoinedCandidate(Language pivot, String term, List<Pair> pairs, double rank) {

  private static final double DAMPING = 60;

  /**
   * One language's part.
   *
   * @param language of the candidate's source term, never null
   * @param candidate its target term is the shared one
   */
  public record Pair(Language language, Candidate candidate) {

    public Pair {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(candidate, "candidate");
    }
  }

  public JoinedCandidate {
    Objects.requireNonNull(pivot, "pivot");
    Objects.requireNonNull(term, "term");
    pairs = List.copyOf(pairs);
  }

  /** The name of the concept as long as it is proposed. */
  public ContentHash id() {
    return id(pivot, term);
  }

  private static ContentHash id(Language pivot, String term) {
    return ContentHash.of("candidate\n" + pivot.tag() + "\n" + TermFolding.fold(term));
  }

  /**
   * Joins lists.
   *
   * @param pivot language of all targets
   * @param lists for each language the candidates with it as source, the best first
   * @param known pairs not to propose any more
   * @return the best first
   */
  public static List<JoinedCandidate> of(
      Language pivot, Map<Language, List<Candidate>> lists, KnownPairs known) {
    Map<String, List<Pair>> byTerm = new LinkedHashMap<>();
    Map<String, Double> ranks = new HashMap<>();
    lists.forEach(
        (language, list) -> {
          Set<String> taken = new HashSet<>();
          for (int place = 0; place < list.size(); place++) {
            Candidate one = list.get(place);
            String key = TermFolding.fold(one.targetTerm());
            // The best of a language stands for it; what follows with the same term is a variant.
            if (!known.contains(language, one.sourceTerm(), pivot, one.targetTerm())
                && taken.add(key)) {
              byTerm.computeIfAbsent(key, term -> new ArrayList<>()).add(new Pair(language, one));
              ranks.merge(key, 1 / (DAMPING + place), Double::sum);
            }
          }
        });
    List<JoinedCandidate> joined = new ArrayList<>();
    byTerm.forEach(
        (key, pairs) ->
            joined.add(
                new JoinedCandidate(
                    pivot, pairs.get(0).candidate().targetTerm(), pairs, ranks.get(key))));
    joined.sort(
        Comparator.comparingDouble(JoinedCandidate::rank)
            .reversed()
            .thenComparing(JoinedCandidate::term));
    return List.copyOf(joined);
  }
}
