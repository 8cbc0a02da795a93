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
    boolean latin = false;
    boolean cyrillic = false;
    for (int i = 0; i < text.length(); i++) {
      latin |= isLatin(text.charAt(i));
      cyrillic |= isCyrillic(text.charAt(i));
    }
    return latin && cyrillic;
  }

  /** Letters of the Latin blocks up to Extended-B. */
  private static boolean isLatin(int point) {
    return (point >= 'a' && point <= 'z')
        || (point >= 'A' && point <= 'Z')
        || (point >= 0x00C0 && point <= 0x024F && point != 0x00D7 && point != 0x00F7);
  }

  /** Letters of the Cyrillic blocks up to the Supplement. */
  private static boolean isCyrillic(int point) {
    return point >= 0x0400 && point <= 0x052F;
  }

  private static Optional<Finding> finding(String word) {
    boolean latinIsForeign =
        word.codePoints().filter(MixedScripts::isLatin).count()
            <= word.codePoints().filter(MixedScripts::isCyrillic).count();
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
