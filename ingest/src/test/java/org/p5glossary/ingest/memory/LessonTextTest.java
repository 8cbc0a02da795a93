package org.p5glossary.ingest.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.DoubtfulWords;
import org.p5glossary.ingest.align.TranslationCounts;

class LessonTextTest {
  private static final TranslationCounts COUNTS =
      new TranslationCounts(
          Map.of(
              "战略", Map.of("strat", 2500L, "стра", 12_000L),
              "𠮷野", Map.of("استراتيج", 3001L),
              "armes", Map.of("weapo", 2000L)));

  @Test
  void countsComeBackInEveryScript() {
    assertThat(LessonText.counts(LessonText.written(COUNTS))).isEqualTo(COUNTS);
    assertThat(LessonText.counts(LessonText.written(TranslationCounts.NONE)))
        .isEqualTo(TranslationCounts.NONE);
  }

  @Test
  void doubtsComeBackAlsoWhereThereAreNone() {
    for (DoubtfulWords doubts :
        List.of(words(List.of(), List.of()), words(List.of("核武", "𠮷野"), List.of("nuclear")))) {
      assertThat(LessonText.doubts(LessonText.written(doubts))).isEqualTo(doubts);
    }
  }

  @Test
  void whatCannotBeWrittenOrReadIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> LessonText.written(new TranslationCounts(Map.of("a\tb", Map.of("c", 1L)))))
        .withMessageContaining("tabs");
    assertThatIllegalArgumentException().isThrownBy(() -> LessonText.counts("word\tother"));
    assertThatIllegalArgumentException().isThrownBy(() -> LessonText.doubts("one line"));
  }

  @Test
  void aPaperIsToldOfItsDoubtsByOthersAlone() {
    TranslationCounts all = COUNTS.plus(COUNTS);
    TranslationCounts told =
        all.about(words(List.of("战略", "armes"), List.of("strat", "стра")), COUNTS);
    assertThat(told.pairs()).isEqualTo(Map.of("战略", Map.of("strat", 2500L, "стра", 10_000L)));
    assertThat(COUNTS.about(words(COUNTS.pairs().keySet(), List.of("weapo")), COUNTS).isEmpty())
        .as("nothing but its own")
        .isTrue();
  }

  @Test
  void equalKnowledgeHasOneNameAndNoneHasNone() {
    Known known = new Known(Language.ENGLISH, Language.CHINESE, COUNTS);
    Known summed =
        new Known(
            Language.ENGLISH,
            Language.CHINESE,
            TranslationCounts.sum(List.of(TranslationCounts.NONE, COUNTS)));
    assertThat(known.name()).isPresent().isEqualTo(summed.name());
    assertThat(new Known(Language.ENGLISH, Language.FRENCH, COUNTS).name())
        .isNotEqualTo(known.name());
    assertThat(new Known(Language.ENGLISH, Language.CHINESE, TranslationCounts.NONE).name())
        .isEmpty();
    assertThat(known.from(Language.CHINESE)).isEqualTo(COUNTS.mirrored());
    assertThat(known.from(Language.ENGLISH)).isEqualTo(COUNTS);
  }

  private static DoubtfulWords words(Collection<String> source, Collection<String> target) {
    return new DoubtfulWords(new TreeSet<>(source), new TreeSet<>(target));
  }
}
