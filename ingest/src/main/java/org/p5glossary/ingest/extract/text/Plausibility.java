package org.p5glossary.ingest.extract.text;

import java.lang.Character.UnicodeScript;

/**
 * How much a text looks like Chinese, Russian, Arabic, or a language in Latin letters. Meant to
 * tell the right decoding from wrong ones: wrong ones make rare letters, odd neighbours and
 * symbols.
 */
final class Plausibility {

  /** The letters that make up over half of any Russian text. */
  private static final String FREQUENT_CYRILLIC = "оеаинтсрвлОЕАИНТСРВЛ";

  /** The letters that make up over half of any Arabic text. */
  private static final String FREQUENT_ARABIC = "اليمنتروبه";

  /** Letters with marks in French, Spanish and neighbours. */
  private static final String FREQUENT_LATIN = "éèêàâçùûîïôóíáúñüöäÉÈÀÇÓÍÁÚÑ";

  /** Typographic marks that such texts use. */
  private static final String TYPOGRAPHY = "’‘“”«»–—…•°§¿¡№\u00A0€";

  private Plausibility() {}

  /**
   * The plausibility of a text whose encoding has bytes outside ASCII.
   *
   * @return 0 (garbage) to 1
   */
  static double of(String text) {
    Counts counts = Counts.of(text);
    long outside = counts.outsideAscii;
    if (counts.total == 0 || counts.control * 200L > counts.total) {
      return 0;
    }
    if (outside == 0) {
      return 1;
    }
    double latinShare = share(counts.frequentLatin + counts.typography, outside);
    boolean latinText = counts.asciiLetters > 2L * outside;
    double best =
        Math.max(
            Math.max(
                cyrillic(counts) * share(counts.cyrillic + counts.typography, outside),
                arabic(counts) * share(counts.arabic + counts.typography, outside)),
            Math.max(
                share(counts.commonHan, Math.max(1, counts.han))
                    * share(counts.han + counts.cjkMarks + counts.typography, outside),
                latinText ? latinShare : 0));
    double broken = share(counts.replaced, outside);
    return best * Math.max(0, 1 - 5 * broken);
  }

  /**
   * The plausibility of a text decoded as UTF-16: wrong byte orders and binary data scatter over
   * the whole plane.
   *
   * @return 0 (garbage) to 1
   */
  static double ofWide(String text) {
    Counts counts = Counts.of(text);
    if (counts.total == 0 || counts.control * 200L > counts.total) {
      return 0;
    }
    long known =
        counts.total
            - counts.outsideAscii
            + counts.commonHan
            + counts.cjkMarks
            + counts.typography
            + counts.frequentLatin
            + counts.cyrillic
            + counts.arabic;
    return share(known, counts.total);
  }

  private static double cyrillic(Counts counts) {
    double frequent = share(counts.frequentCyrillic, counts.cyrillic);
    double caseFaults = share(counts.caseFaults, counts.cyrillic);
    return Math.min(1, frequent * 1.8) * Math.max(0, 1 - 4 * caseFaults);
  }

  private static double arabic(Counts counts) {
    return Math.min(1, share(counts.frequentArabic, counts.arabic) * 1.6);
  }

  private static double share(long part, long whole) {
    return whole <= 0 ? 0 : Math.min(1, (double) part / whole);
  }

  /** What kinds of characters a text has. */
  private static final class Counts {
    private long total;
    private long outsideAscii;
    private long asciiLetters;
    private long control;
    private long replaced;
    private long cyrillic;
    private long frequentCyrillic;
    private long caseFaults;
    private long arabic;
    private long frequentArabic;
    private long han;
    private long commonHan;
    private long cjkMarks;
    private long frequentLatin;
    private long typography;

    static Counts of(String text) {
      Counts counts = new Counts();
      int previous = ' ';
      for (int i = 0; i < text.length(); ) {
        int codePoint = text.codePointAt(i);
        counts.add(previous, codePoint);
        previous = codePoint;
        i += Character.charCount(codePoint);
      }
      return counts;
    }

    private void add(int previous, int codePoint) {
      total++;
      if (codePoint < 0x80) {
        if (Character.isLetter(codePoint)) {
          asciiLetters++;
        } else if ((codePoint < 0x20 && "\t\n\r\f".indexOf(codePoint) < 0) || codePoint == 0x7F) {
          control++;
        }
        return;
      }
      outsideAscii++;
      if (codePoint == 0xFFFD) {
        replaced++;
      } else if (Character.getType(codePoint) == Character.CONTROL) {
        control++;
      } else if (TYPOGRAPHY.indexOf(codePoint) >= 0) {
        typography++;
      } else if (FREQUENT_LATIN.indexOf(codePoint) >= 0) {
        frequentLatin++;
      } else if ((codePoint >= 0x3000 && codePoint <= 0x303F)
          || (codePoint >= 0xFF01 && codePoint <= 0xFF5E)) {
        cjkMarks++;
      } else {
        addLetter(previous, codePoint);
      }
    }

    private void addLetter(int previous, int codePoint) {
      UnicodeScript script = UnicodeScript.of(codePoint);
      if (script == UnicodeScript.CYRILLIC && codePoint <= 0x45F) {
        cyrillic++;
        frequentCyrillic += FREQUENT_CYRILLIC.indexOf(codePoint) >= 0 ? 1 : 0;
        caseFaults += Character.isLowerCase(previous) && Character.isUpperCase(codePoint) ? 1 : 0;
      } else if (codePoint >= 0x60C && codePoint <= 0x66D) {
        arabic++;
        frequentArabic += FREQUENT_ARABIC.indexOf(codePoint) >= 0 ? 1 : 0;
      } else if (script == UnicodeScript.HAN) {
        han++;
        commonHan += CommonHan.contains(codePoint) ? 1 : 0;
      }
    }
  }
}
