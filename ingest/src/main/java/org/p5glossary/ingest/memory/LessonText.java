package org.p5glossary.ingest.memory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.p5glossary.ingest.align.DoubtfulWords;
import org.p5glossary.ingest.align.TranslationCounts;

/**
 * Writes lessons down: counts as a line for each word, with tabs between the word, a translation,
 * its thousandths, the next translation and so on; doubtful words as two lines. Words are in order,
 * so that equal counts are equal texts.
 */
final class LessonText {

  private LessonText() {}

  static String written(TranslationCounts counts) {
    StringBuilder text = new StringBuilder();
    counts
        .pairs()
        .forEach(
            (word, others) -> {
              text.append(checked(word));
              others.forEach(
                  (other, count) ->
                      text.append('\t').append(checked(other)).append('\t').append(count));
              text.append('\n');
            });
    return text.toString();
  }

  /**
   * @throws IllegalArgumentException if the text was not written by {@link #written}
   */
  static TranslationCounts counts(String text) {
    Map<String, Map<String, Long>> pairs = new TreeMap<>();
    for (String line : text.lines().toList()) {
      List<String> fields = List.of(line.split("\t", -1));
      if (fields.size() % 2 == 0) {
        throw new IllegalArgumentException(
            "a line of translation counts must be a word with pairs of translation and count, was "
                + line);
      }
      Map<String, Long> others = new TreeMap<>();
      for (int i = 1; i < fields.size(); i += 2) {
        others.put(fields.get(i), Long.valueOf(fields.get(i + 1)));
      }
      pairs.put(fields.get(0), others);
    }
    return new TranslationCounts(pairs);
  }

  static String written(DoubtfulWords doubts) {
    return line(doubts.source()) + "\n" + line(doubts.target());
  }

  /**
   * @throws IllegalArgumentException if the text was not written by {@link #written}
   */
  static DoubtfulWords doubts(String text) {
    List<String> lines = List.of(text.split("\n", -1));
    if (lines.size() != 2) {
      throw new IllegalArgumentException(
          "doubtful words must be two lines, but were " + lines.size());
    }
    return new DoubtfulWords(words(lines.get(0)), words(lines.get(1)));
  }

  private static String line(SortedSet<String> words) {
    List<String> checked = new ArrayList<>();
    words.forEach(word -> checked.add(checked(word)));
    return String.join("\t", checked);
  }

  private static SortedSet<String> words(String line) {
    return line.isEmpty() ? new TreeSet<>() : new TreeSet<>(List.of(line.split("\t", -1)));
  }

  private static String checked(String word) {
    if (word.isEmpty() || word.lines().count() > 1 || word.endsWith("\n") || word.contains("\t")) {
      throw new IllegalArgumentException(
          "a word of a lesson must not be empty nor hold tabs or line ends, but was \""
              + word
              + "\"");
    }
    return word;
  }
}
