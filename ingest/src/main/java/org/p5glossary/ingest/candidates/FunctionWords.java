package org.p5glossary.ingest.candidates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words of one language that never begin or end a term, folded. Immutable. */
final class FunctionWords {

  private final Set<String> words;

  private FunctionWords(Set<String> words) {
    this.words = words;
  }

  /**
   * The words of a language; none for a language without a list.
   *
   * @param primary primary language subtag
   */
  static FunctionWords of(String primary) {
    String name = "function-words." + primary + ".txt";
    Set<String> words = new HashSet<>();
    try (InputStream in = FunctionWords.class.getResourceAsStream(name)) {
      if (in != null) {
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        lines
            .lines()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> words.addAll(List.of(line.strip().split(" +", -1))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word list " + name, e);
    }
    return new FunctionWords(Set.copyOf(words));
  }

  boolean contains(String folded) {
    return words.contains(folded);
  }
}
