package org.p5glossary.ingest.align;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The consonants of a word in one common alphabet, so that a name looks the same in Latin,
 * Cyrillic, Greek, Arabic and Hebrew letters: "Helsinki", "Хельсинки" and "هلسنكي" give "hlsnk".
 *
 * <p>Sounds that one of the alphabets does not tell apart fall together (p and b, v and f, c, k and
 * q, z and s, g and j). Thread-safe.
 */
final class ConsonantSkeleton {
  private static final Map<Integer, String> SOUNDS = sounds();

  private ConsonantSkeleton() {}

  /** The skeleton of a word; empty where it has no consonant of a known alphabet. */
  static String of(String word) {
    String plain = LetterFolding.withoutAccents(word.toLowerCase(Locale.ROOT));
    plain =
        plain
            .replace("ph", "f")
            .replace("th", "t")
            .replace("sch", "s")
            .replace("tch", "s")
            .replace("ch", "s")
            .replace("sh", "s")
            .replace("ck", "k")
            .replace("kh", "h")
            .replace("zh", "g")
            .replace("дж", "ж");
    StringBuilder skeleton = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            letter -> {
              String sound = SOUNDS.getOrDefault(letter, "");
              if (!endsWith(skeleton, sound)) {
                skeleton.append(sound);
              }
            });
    return skeleton.toString();
  }

  private static boolean endsWith(StringBuilder text, String end) {
    int start = text.length() - end.length();
    return start >= 0 && text.indexOf(end, start) == start;
  }

  private static Map<Integer, String> sounds() {
    Map<Integer, String> sounds = new HashMap<>();
    letters(sounds, "bpбпβπبپבפ", "b");
    letters(sounds, "dдδدضד", "d");
    letters(sounds, "fvфвφفڤ", "f");
    letters(sounds, "gjгжγجغג", "g");
    letters(sounds, "hхχهحخה", "h");
    letters(sounds, "ckqкκقكכק", "k");
    letters(sounds, "lлλلל", "l");
    letters(sounds, "mмμمמם", "m");
    letters(sounds, "nнνنנן", "n");
    letters(sounds, "rрρرר", "r");
    letters(sounds, "szсзσςζسصزظס", "s");
    letters(sounds, "шщчшשش", "s");
    letters(sounds, "tтτθتطثטת", "t");
    letters(sounds, "ц", "ts");
    letters(sounds, "xξ", "ks");
    return Map.copyOf(sounds);
  }

  private static void letters(Map<Integer, String> sounds, String letters, String sound) {
    letters.codePoints().forEach(letter -> sounds.put(letter, sound));
  }
}
