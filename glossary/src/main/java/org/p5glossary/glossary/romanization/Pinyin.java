package org.p5glossary.glossary.romanization;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * Chinese by its sound. A character that is read in several ways has all its readings: tables and
 * programs that choose one by context choose wrong too often (重复, 长期). ü, v and u are one letter.
 * Stateless.
 */
public final class Pinyin {

  /** Most spellings of one term; beyond them later characters keep their first reading only. */
  private static final int MOST_SPELLINGS = 32;

  private static final int TONE_MARKS_FROM = 0x0300;
  private static final int TONE_MARKS_TO = 0x036F;

  /** A syllable with its tone, 1 to 5; 0 for letters that are no syllable. */
  private record Reading(String letters, int tone) {}

  private Pinyin() {}

  /** Every spelling of a term without tones and gaps: "zhanluewending"; at least one. */
  public static Set<String> spellings(String term) {
    Set<String> spellings = new LinkedHashSet<>(Set.of(""));
    for (List<Reading> readings : readings(term)) {
      Set<String> longer = new LinkedHashSet<>();
      boolean all = spellings.size() * readings.size() <= MOST_SPELLINGS;
      for (String start : spellings) {
        for (Reading reading : all ? readings : readings.subList(0, 1)) {
          longer.add(start + reading.letters());
        }
      }
      spellings = longer;
    }
    return spellings;
  }

  /** The first letters of a term's syllables by their first readings: "zlwd". */
  public static String initials(String term) {
    StringBuilder initials = new StringBuilder();
    for (List<Reading> readings : readings(term)) {
      initials.append(readings.get(0).letters().charAt(0));
    }
    return initials.toString();
  }

  /** A query as {@link #spellings} spells: without tones and gaps; "" if it is no pinyin. */
  public static String key(String query) {
    Typed typed = typed(query);
    return typed == null ? "" : typed.letters();
  }

  /** Whether the tones of a query, where it has any, are those of a term that it spells. */
  public static boolean tonesAgree(String query, String term) {
    Typed typed = typed(query);
    return typed != null && spells(typed, 0, readings(term), 0);
  }

  private static boolean spells(Typed typed, int at, List<List<Reading>> term, int syllable) {
    if (syllable == term.size()) {
      return at == typed.letters().length();
    }
    for (Reading reading : term.get(syllable)) {
      int end = at + reading.letters().length();
      if (typed.letters().startsWith(reading.letters(), at)
          && typed.tones().subList(at, end).stream()
              .allMatch(tone -> tone == 0 || reading.tone() == 0 || tone == reading.tone())
          && spells(typed, end, term, syllable + 1)) {
        return true;
      }
    }
    return false;
  }

  private static List<List<Reading>> readings(String term) {
    List<List<Reading>> all = new ArrayList<>();
    term.codePoints()
        .forEach(
            c -> {
              List<Reading> readings = readings(c);
              if (!readings.isEmpty()) {
                all.add(readings);
              }
            });
    return all;
  }

  private static List<Reading> readings(int c) {
    String[] found =
        Character.isBmpCodePoint(c) ? PinyinHelper.toHanyuPinyinStringArray((char) c) : null;
    if (found == null) {
      boolean plain = c < 0x80 && Character.isLetterOrDigit(c);
      return plain
          ? List.of(new Reading(Character.toString(Character.toLowerCase(c)), 0))
          : List.of();
    }
    Set<Reading> readings = new LinkedHashSet<>();
    for (String one : found) {
      int end = one.length() - 1;
      boolean toned = Character.isDigit(one.charAt(end));
      String letters = (toned ? one.substring(0, end) : one).replace("u:", "u").replace('v', 'u');
      readings.add(new Reading(letters, toned ? one.charAt(end) - '0' : 0));
    }
    return List.copyOf(readings);
  }

  /**
   * What was typed.
   *
   * @param letters ASCII letters and digits that are no tones
   * @param tones for each letter the tone written on it or after it, 0 for none
   */
  private record Typed(String letters, List<Integer> tones) {}

  /** Reads "zhànlüè", "zhan4lue4" and "zhan lve" alike; null if there are other letters. */
  private static Typed typed(String query) {
    String parts = Normalizer.normalize(query.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder letters = new StringBuilder();
    List<Integer> tones = new ArrayList<>();
    for (int i = 0; i < parts.length(); i++) {
      char c = parts.charAt(i);
      if (c >= 'a' && c <= 'z') {
        letters.append(c == 'v' ? 'u' : c);
        tones.add(0);
      } else if (c >= '1' && c <= '5' && !tones.isEmpty()) {
        tones.set(tones.size() - 1, c - '0');
      } else if (c >= TONE_MARKS_FROM && c <= TONE_MARKS_TO && !tones.isEmpty()) {
        int tone = tone(c);
        if (tone > 0) {
          tones.set(tones.size() - 1, tone);
        }
      } else if (!Character.isWhitespace(c) && "'’-:·".indexOf(c) < 0) {
        return null;
      }
    }
    return new Typed(letters.toString(), tones);
  }

  private static int tone(char mark) {
    return switch (mark) {
      case 0x0304 -> 1;
      case 0x0301 -> 2;
      case 0x030C -> 3;
      case 0x0300 -> 4;
      default -> 0;
    };
  }
}
