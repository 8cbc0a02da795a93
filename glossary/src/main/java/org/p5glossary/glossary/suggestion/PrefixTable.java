package org.p5glossary.glossary.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys in order, each with a term; finds those that start alike. Immutable and thread-safe. */
final class PrefixTable {

  /**
   * What can be typed.
   *
   * @param text what must be typed
   * @param term number of the term
   * @param rank better terms have smaller ranks
   */
  record Spelling(String text, int term, int rank) {}

  /** Below this many letters everything that starts alike is ranked in advance. */
  private static final int SHORT = 2;

  /** More keys than this are not ranked while somebody types. */
  private static final int MOST_RANKED = 2_000;

  private static final int MOST = 20;

  private final List<Spelling> keys;
  private final Map<String, List<Spelling>> best = new HashMap<>();

  PrefixTable(List<Spelling> keys) {
    this.keys =
        keys.stream()
            .distinct()
            .sorted(Comparator.comparing(Spelling::text).thenComparing(Spelling::rank))
            .toList();
    for (int length = 1; length <= SHORT; length++) {
      int units = length;
      this.keys.stream()
          .filter(key -> key.text().length() >= units)
          .collect(Collectors.groupingBy(key -> key.text().substring(0, units)))
          .forEach((start, group) -> best.put(start, ranked(group)));
    }
  }

  private static List<Spelling> ranked(List<Spelling> group) {
    List<Spelling> ranked = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    group.stream()
        .sorted(Comparator.comparingInt(Spelling::rank).thenComparing(Spelling::text))
        .filter(key -> seen.add(key.term()))
        .limit(MOST)
        .forEach(ranked::add);
    return List.copyOf(ranked);
  }

  /** The best keys that start like this, at most 20, each term once. */
  List<Spelling> starting(String start) {
    if (start.isEmpty()) {
      return List.of();
    }
    if (start.length() <= SHORT) {
      return best.getOrDefault(start, List.of());
    }
    int from = firstFrom(start);
    int to = from;
    while (to < keys.size() && to < from + MOST_RANKED && keys.get(to).text().startsWith(start)) {
      to++;
    }
    return ranked(keys.subList(from, to));
  }

  /** Numbers of the terms with exactly this key. */
  List<Integer> equal(String text) {
    List<Integer> terms = new ArrayList<>();
    for (int i = firstFrom(text); i < keys.size() && keys.get(i).text().equals(text); i++) {
      terms.add(keys.get(i).term());
    }
    return terms;
  }

  private int firstFrom(String text) {
    int low = 0;
    int high = keys.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys.get(middle).text().compareTo(text) < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
