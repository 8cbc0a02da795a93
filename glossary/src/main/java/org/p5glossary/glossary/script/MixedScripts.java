package org.p5glossary.glossary.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in which letters of one alphabet stand for look-alikes of another. Thread-safe. */
public final class MixedScripts {

  /** Letters that look the same in most type faces (Unicode UTS #39, the pairs without doubt). */
  private static final String LATIN = "aceopxyiABCEHKMOPTXYSIJsj";

  private static final String CYRILLIC = "асеорхуіАВСЕНКМОРТХУЅІЈѕј";

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

  private MixedScripts() {}

  /**
   * A word of two alphabets.
   *
   * @param word as it stands
   * @param letters the letters of the alphabet that has fewer, with their code points
   * @param repaired the word in one alphabet
   */
  public record Finding(String word, String letters, String repaired) {}

  /** The first word that mixes Latin with Cyrillic letters and can be written in one alphabet. */
  public static Optional<Finding> find(String text) {
    if (!mixes(text)) {
      return Optional.empty();
    }
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = words.group();
      if (mixes(word)) {
        Optional<Finding> finding = finding(word);
        if (finding.isPresent()) {
          return finding;
        }
      }
    }
    return Optional.empty();
  }

  /** The text with every such word in one alphabet. */
  public static String repair(String text) {
    String repaired = text;
    for (Optional<Finding> found = find(repaired); found.isPresent(); found = find(repaired)) {
      repaired = repaired.replace(found.get().word(), found.get().repaired());
    }
    return repaired;
  }

  private static boolean mixes(String text) {
    return count(text, Character.UnicodeScript.LATIN) > 0
        && count(text, Character.UnicodeScript.CYRILLIC) > 0;
  }

  private static long count(String text, Character.UnicodeScript script) {
    return text.codePoints()
        .filter(point -> Character.isLetter(point) && Character.UnicodeScript.of(point) == script)
        .count();
  }

  private static Optional<Finding> finding(String word) {
    boolean latinIsForeign =
        count(word, Character.UnicodeScript.LATIN) <= count(word, Character.UnicodeScript.CYRILLIC);
    String from = latinIsForeign ? LATIN : CYRILLIC;
    String to = latinIsForeign ? CYRILLIC : LATIN;
    StringBuilder repaired = new StringBuilder();
    List<String> letters = new ArrayList<>();
    word.codePoints()
        .forEach(
            point -> {
              int index = from.indexOf(point);
              if (index >= 0) {
                letters.add(
                    String.format(Locale.ROOT, "%s (U+%04X)", Character.toString(point), point));
                repaired.append(to.charAt(index));
              } else {
                repaired.appendCodePoint(point);
              }
            });
    return letters.isEmpty() || mixes(repaired.toString())
        ? Optional.empty()
        : Optional.of(new Finding(word, String.join(", ", letters), repaired.toString()));
  }
}
