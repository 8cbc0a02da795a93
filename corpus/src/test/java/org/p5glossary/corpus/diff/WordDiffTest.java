package org.p5glossary.corpus.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;

class WordDiffTest {

  /** Removed words in [-…-], added ones in {+…+}. */
  private static String drawn(String before, String after, Language language) {
    return WordDiff.of(before, after, language).stream()
        .map(
            run ->
                switch (run.change()) {
                  case SAME -> run.text(before, after);
                  case REMOVED -> "[-" + run.text(before, after) + "-]";
                  case ADDED -> "{+" + run.text(before, after) + "+}";
                })
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|States shall disarm.|States may disarm.|States [-shall-]{+may+} disarm.",
        "en|The big red book|The small blue book|The [-big red-]{+small blue+} book",
        "en|no first use|no-first use|no[- -]{+-+}first use",
        "fr|l'État doté|l’État non doté|[-l'État-]{+l’État non+} doté",
        "ru|ядерного оружия|ядерных вооружений|[-ядерного оружия-]{+ядерных вооружений+}",
        "es|la paz|la paz duradera|la paz{+ duradera+}",
        "zh|不首先使用核武器|不使用核武器|不[-首先-]使用核武器",
        "zh|维护战略稳定|维护战略安全|维护战略[-稳定-]{+安全+}",
        "ar|نزع السلاح النووي|نزع السلاح الكيميائي|نزع السلاح [-النووي-]{+الكيميائي+}",
        "ar|الدُّوَل|الدول|[-الدُّوَل-]{+الدول+}",
        "en|same|same|same"
      })
  void comparesWords(String language, String before, String after, String expected) {
    assertThat(drawn(before, after, Language.of(language))).isEqualTo(expected);
  }

  @Test
  void takesLineBreaksAndNormalizationForTheSame() {
    assertThat(drawn("une e\u0301tude\nlongue", "une étude  longue", Language.FRENCH))
        .isEqualTo("une étude  longue");
    assertThat(WordDiff.of("", "", Language.ENGLISH)).isEmpty();
    assertThat(drawn("", "all new", Language.ENGLISH)).isEqualTo("{+all new+}");
  }

  @Test
  void givesUpOnTextsThatShareNothingWithoutFailing() {
    String one = IntStream.range(0, 6_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
    String other =
        IntStream.range(0, 6_000).mapToObj(i -> "b" + i).collect(Collectors.joining("-"));
    assertThat(WordDiff.of(one, other, Language.ENGLISH))
        .extracting(DiffRun::change)
        .containsExactly(Change.REMOVED, Change.ADDED);
  }

  @Test
  void coversBothTextsAndNeverCutsACharacter() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    String letters = "核武器国家学说ا\u064Eلدولe\u0301x 👩\u200D👩\u200D👧🇨🇳🇫🇷\r\n,-各里각क्षि";
    for (int i = 0; i < 300; i++) {
      String before = text(random, letters);
      String after = random.nextBoolean() ? text(random, letters) : changed(random, before);
      for (Language language : List.of(Language.CHINESE, Language.ARABIC, Language.ENGLISH)) {
        check(before, after, language, "seed " + seed + " round " + i);
      }
    }
  }

  private static String text(Random random, String letters) {
    StringBuilder text = new StringBuilder();
    int[] points = letters.codePoints().toArray();
    for (int i = random.nextInt(40); i > 0; i--) {
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }

  private static String changed(Random random, String text) {
    int at = random.nextInt(text.length() + 1);
    return text.substring(0, at) + "新" + text.substring(Math.min(text.length(), at + 2));
  }

  private static void check(String before, String after, Language language, String where) {
    BreakIterator characters = BreakIterator.getCharacterInstance();
    int beforeAt = 0;
    int afterAt = 0;
    for (DiffRun run : WordDiff.of(before, after, language)) {
      assertThat(run.before().start()).as(where).isEqualTo(beforeAt);
      assertThat(run.after().start()).as(where).isEqualTo(afterAt);
      beforeAt = run.before().end();
      afterAt = run.after().end();
      characters.setText(before);
      assertThat(characters.isBoundary(beforeAt)).as("%s: %s", where, before).isTrue();
      characters.setText(after);
      assertThat(characters.isBoundary(afterAt)).as("%s: %s", where, after).isTrue();
      if (run.change() == Change.SAME) {
        assertThat(plain(run.before(), before)).as(where).isEqualTo(plain(run.after(), after));
      }
    }
    assertThat(beforeAt).as(where).isEqualTo(before.length());
    assertThat(afterAt).as(where).isEqualTo(after.length());
  }

  private static String plain(TextRange range, String text) {
    return Normalizer.normalize(range.of(text), Normalizer.Form.NFC).replaceAll("\\s+", " ");
  }
}
