package org.p5glossary.glossary.diff;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.language.Language;

class WordDiffTest {

  /** Drawn by hand: what is deleted stands in [-…-], what is inserted in {+…+}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "en|no first use|no first use|no first use",
        "en|no first use|no-first-use policy|no[- -]{+-+}first[- -]{+-+}use{+ policy+}",
        "en|the strategic balance|the balance|the [-strategic -]balance",
        "fr|l'emploi en premier|le non-emploi en premier|[-l'emploi-]{+le non-emploi+} en premier",
        "ru|неприменение первым|неприменение ядерного оружия первым|неприменение {+ядерного оружия"
            + " +}первым",
        "es|uso en primer lugar|no uso en primer lugar|{+no +}uso en primer lugar",
        "zh|不首先使用核武器|不首先使用|不首先使用[-核武器-]",
        "zh|战略稳定|战略平衡|战略[-稳定-]{+平衡+}",
        "zh|维护全球战略稳定|维护战略稳定|维护[-全球-]战略稳定",
        "ar|عدم البدء بالاستخدام|عدم البدء باستخدام الأسلحة|عدم البدء [-بالاستخدام-]{+باستخدام"
            + " الأسلحة+}",
        "ar|الرَّدع النووي|الردع النووي|[-الرَّدع-]{+الردع+} النووي",
        "en|cafe\u0301 war|cafe war|[-cafe\u0301-]{+cafe+} war",
        "zh|𠮷林会议|𠮷林大会|𠮷林[-会议-]{+大会+}"
      })
  void comparesAsDrawn(String language, String older, String newer, String drawn) {
    assertThat(drawn(WordDiff.of(new Language(language), older, newer))).isEqualTo(drawn);
  }

  private static String drawn(List<TextChange> changes) {
    return changes.stream()
        .map(
            change ->
                switch (change.kind()) {
                  case SAME -> change.text();
                  case DELETED -> "[-" + change.text() + "-]";
                  case INSERTED -> "{+" + change.text() + "+}";
                })
        .collect(Collectors.joining());
  }

  @Test
  void anythingComparedWithNothingIsWhollyNew() {
    assertThat(WordDiff.of(Language.CHINESE, "", "战略")).hasSize(1);
    assertThat(WordDiff.of(Language.CHINESE, "战略", "")).hasSize(1);
    assertThat(WordDiff.of(Language.CHINESE, "", "")).isEmpty();
  }

  @Test
  void bothTextsComeOutWholeAndNoGraphemeIsCut() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    String[] pieces = {
      "战略",
      "稳定",
      "𠮷",
      " ",
      "e\u0301",
      "الرَّدع",
      "nuclear",
      "-",
      "ё",
      "👩‍🚀",
      "한국",
      "\u0627\u0644",
      "।"
    };
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    for (int round = 0; round < 300; round++) {
      String older = text(random, pieces);
      String newer = text(random, pieces);
      Language language = Language.OFFICIAL.get(random.nextInt(Language.OFFICIAL.size()));
      List<TextChange> changes = WordDiff.of(language, older, newer);
      assertThat(without(changes, TextChange.Kind.INSERTED)).as("seed %d", seed).isEqualTo(older);
      assertThat(without(changes, TextChange.Kind.DELETED)).as("seed %d", seed).isEqualTo(newer);
      graphemes.setText(older);
      int at = 0;
      for (TextChange change : changes) {
        if (change.kind() != TextChange.Kind.INSERTED) {
          at += change.text().length();
          assertThat(graphemes.isBoundary(at)).as("seed %d, %s", seed, changes).isTrue();
        }
      }
    }
  }

  private static String text(Random random, String[] pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    return text.toString();
  }

  private static String without(List<TextChange> changes, TextChange.Kind left) {
    return changes.stream()
        .filter(change -> change.kind() != left)
        .map(TextChange::text)
        .collect(Collectors.joining());
  }

  @Test
  void longTextsAreComparedTooAndKeepWhatTheyShareAtTheEnds() {
    String middle = "a b ".repeat(5_000);
    String other = "c d ".repeat(5_000);
    List<TextChange> changes =
        WordDiff.of(Language.ENGLISH, "start " + middle + "end", "start " + other + "end");
    assertThat(changes.get(0)).isEqualTo(new TextChange(TextChange.Kind.SAME, "start "));
    assertThat(changes.get(changes.size() - 1).text()).endsWith("end");
  }
}
