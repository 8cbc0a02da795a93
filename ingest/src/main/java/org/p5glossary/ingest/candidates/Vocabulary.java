package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for strings, from 0 in order of appearance. Not thread-safe. */
final class Vocabulary {

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> strings = new ArrayList<>();

  int number(String string) {
    Integer known = numbers.get(string);
    if (known == null) {
      known = strings.size();
      numbers.put(string, known);
      strings.add(string);
    }
    return known;
  }

  /** The number of a string; negative if it has none. */
  int known(String string) {
    return numbers.getOrDefault(string, -1);
  }

  String string(int number) {
    return strings.get(number);
  }

  int size() {
    return strings.size();
  }
}
