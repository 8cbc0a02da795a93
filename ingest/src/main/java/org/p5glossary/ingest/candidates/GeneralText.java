package org.p5glossary.ingest.candidates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often the words of one language occur in general text, against how often they occur here.
 * Immutable after construction.
 */
final class GeneralText {

  private static final double SMOOTHING = .5;

  private final Map<String, Integer> general = new HashMap<>();
  private final Map<String, Integer> here = new HashMap<>();
  private long generalTotal;
  private long hereTotal;

  /**
   * @param primary primary language subtag; without a list every word is equally general
   * @param sentences the texts at hand
   */
  GeneralText(String primary, List<Sentence> sentences) {
    read("word-counts." + primary + ".txt");
    for (Sentence sentence : sentences) {
      for (Word word : sentence.words()) {
        if (word.content()) {
          here.merge(word.stem(), 1, Integer::sum);
          hereTotal++;
        }
      }
    }
  }

  private void read(String name) {
    try (InputStream in = GeneralText.class.getResourceAsStream(name)) {
      if (in == null) {
        return;
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int space = line.indexOf(' ');
        if (!line.startsWith("#") && space > 0) {
          int count = Integer.parseInt(line.substring(space + 1));
          general.put(line.substring(0, space), count);
          generalTotal += count;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the word counts " + name, e);
    }
  }

  /** Natural log of the ratio of the relative frequencies; 0 if there is no general text. */
  double keyness(String stem) {
    if (generalTotal == 0) {
      return 0;
    }
    double local = (here.getOrDefault(stem, 0) + SMOOTHING) / (hereTotal + SMOOTHING);
    double common = (general.getOrDefault(stem, 0) + SMOOTHING) / (generalTotal + SMOOTHING);
    return Math.log(local / common);
  }
}
