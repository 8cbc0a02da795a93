package org.p5glossary.ingest.candidates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often words were linked in general parallel text: a start for the links of words that the
 * texts at hand hold but once. Immutable after construction.
 */
final class Lexicon {

  private final Map<String, Map<String, Double>> counts = new HashMap<>();

  private Lexicon() {}

  /** A lexicon without words. */
  static Lexicon none() {
    return new Lexicon();
  }

  /** The lexicon of two languages, in either order; empty if none ships. */
  static Lexicon of(LanguagePair languages) {
    Lexicon lexicon = new Lexicon();
    String source = languages.source().primary();
    String target = languages.target().primary();
    lexicon.read("lexicon." + source + "-" + target + ".txt", false);
    lexicon.read("lexicon." + target + "-" + source + ".txt", true);
    return lexicon;
  }

  private void read(String name, boolean mirrored) {
    try (InputStream in = Lexicon.class.getResourceAsStream(name)) {
      if (in == null) {
        return;
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split(" ", -1);
        if (!line.startsWith("#") && fields.length == 3) {
          String source = mirrored ? fields[1] : fields[0];
          String target = mirrored ? fields[0] : fields[1];
          counts
              .computeIfAbsent(source, word -> new HashMap<>())
              .put(target, Double.parseDouble(fields[2]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the lexicon " + name, e);
    }
  }

  /** The translations of a source word with their counts; empty for an unknown word. */
  Map<String, Double> translations(String source) {
    return counts.getOrDefault(source, Map.of());
  }

  /** All source words with their translations. */
  Map<String, Map<String, Double>> all() {
    return counts;
  }
}
