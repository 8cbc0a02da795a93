package org.p5glossary.ingest.structure;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Letters that lists count with in scripts beside Latin, Cyrillic and Arabic, in the order in which
 * they count.
 */
final class Alphabets {

  private static final String HEBREW = "אבגדהוזחט";
  private static final String HEBREW_TENS = "יכלמנסעפצ";

  /** Fifteen and sixteen are nine and six, nine and seven: the others would spell a holy name. */
  private static final Map<String, Integer> HEBREW_EXCEPTIONS = Map.of("טו", 15, "טז", 16);

  /** Each in its own order; a text counts with a few of the first. */
  private static final List<String> ORDERS =
      List.of(
          "αβγδεζηθικλμνξοπρστυφχψω",
          "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
          "աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆ",
          "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
          "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
          "अआइईउऊएऐओऔ",
          "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ",
          "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ",
          "가나다라마바사아자차카타파하",
          "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ",
          "アイウエオカキクケコサシスセソタチツテトナニヌネノ",
          "あいうえおかきくけこさしすせそたちつてとなにぬねの");

  /** Latin and Cyrillic letters with a stroke, which do not decompose. */
  private static final Map<String, String> STROKED =
      Map.of("đ", "d", "ı", "i", "ø", "o", "ł", "l", "ħ", "h", "є", "е", "і", "и", "ґ", "г");

  /** What Hebrew numbers are marked with. */
  private static final Pattern SIGNS_OF_NUMBERS = Pattern.compile("['’׳״\"]");

  private static final Map<String, Integer> PLACES = places();

  private Alphabets() {}

  /** The place of a letter in its alphabet, 1-based; 0 if {@code body} is no such letter. */
  static int place(String body) {
    return PLACES.getOrDefault(SIGNS_OF_NUMBERS.matcher(body).replaceAll(""), 0);
  }

  /** The letter without accents and strokes: "ç" counts as "c" does. */
  static String base(String letter) {
    String plain = STROKED.getOrDefault(letter, letter);
    return Normalizer.normalize(plain, Normalizer.Form.NFD).substring(0, 1);
  }

  /** The place of a Korean letter that is drawn within a circle or parentheses, 1-based; else 0. */
  static int enclosedHangul(int point) {
    boolean enclosed = (point >= 0x3200 && point <= 0x321B) || (point >= 0x3260 && point <= 0x327B);
    // Fourteen consonants, then the fourteen syllables that they begin.
    return enclosed ? (point & 0x1F) % 14 + 1 : 0;
  }

  private static Map<String, Integer> places() {
    Map<String, Integer> places = new HashMap<>(HEBREW_EXCEPTIONS);
    for (String order : ORDERS) {
      int[] letters = order.codePoints().toArray();
      for (int i = 0; i < letters.length; i++) {
        places.put(Character.toString(letters[i]), i + 1);
      }
    }
    for (int ones = 0; ones < HEBREW.length(); ones++) {
      places.put(HEBREW.substring(ones, ones + 1), ones + 1);
      for (int tens = 0; tens < 2; tens++) {
        String number = HEBREW_TENS.substring(tens, tens + 1) + HEBREW.charAt(ones);
        places.putIfAbsent(number, 10 * (tens + 1) + ones + 1);
      }
    }
    for (int tens = 0; tens < HEBREW_TENS.length(); tens++) {
      places.put(HEBREW_TENS.substring(tens, tens + 1), 10 * (tens + 1));
    }
    return Map.copyOf(places);
  }
}
