package org.p5glossary.corpus.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;

class ParagraphDiffTest {

  private static List<String> drawn(List<String> before, List<String> after, Language language) {
    return ParagraphDiff.of(before, after, language).stream()
        .map(pair -> side(pair.before()) + (pair.unchanged() ? "=" : "~") + side(pair.after()))
        .toList();
  }

  private static String side(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }

  @Test
  void pairsEqualThenAlikeParagraphs() {
    assertThat(
            drawn(
                List.of(
                    "Title",
                    "States shall reduce the role of nuclear weapons in doctrines.",
                    "This is dropped in the revision altogether.",
                    "The end."),
                List.of(
                    "Title",
                    "A paragraph of quite another kind comes first.",
                    "States should reduce the role of nuclear weapons in their doctrines.",
                    "The end."),
                Language.ENGLISH))
        .containsExactly("0=0", "~1", "1~2", "2~", "3=3");
  }

  @Test
  void pairsChineseAndArabicByTheirWords() {
    assertThat(
            drawn(
                List.of("核武器国家应维护战略稳定。", "第二段完全不同的内容。"),
                List.of("核武器国家应共同维护战略稳定。"),
                Language.CHINESE))
        .containsExactly("0~0", "1~");
    assertThat(
            drawn(
                List.of("تلتزم الدول بنزع السلاح النووي"),
                List.of("تتعهد الدول بنزع السلاح النووي"),
                Language.ARABIC))
        .containsExactly("0~0");
  }

  @Test
  void coversEveryParagraphInOrder() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      List<String> before = texts(random);
      List<String> after = texts(random);
      List<Integer> seenBefore = new ArrayList<>();
      List<Integer> seenAfter = new ArrayList<>();
      for (ParagraphPair pair : ParagraphDiff.of(before, after, Language.ENGLISH)) {
        pair.before().ifPresent(seenBefore::add);
        pair.after().ifPresent(seenAfter::add);
      }
      assertThat(seenBefore)
          .as("seed %s", seed)
          .isEqualTo(IntStream.range(0, before.size()).boxed().toList());
      assertThat(seenAfter)
          .as("seed %s", seed)
          .isEqualTo(IntStream.range(0, after.size()).boxed().toList());
    }
  }

  private static List<String> texts(Random random) {
    List<String> texts = new ArrayList<>();
    for (int i = random.nextInt(8); i > 0; i--) {
      texts.add(List.of("a b c d", "a b c x", "p q r s", "核 武", "").get(random.nextInt(5)));
    }
    return texts;
  }

  @Test
  void pairsLongTextsByPlace() {
    List<String> before = IntStream.range(0, 600).mapToObj(i -> "old words " + i).toList();
    List<String> after = IntStream.range(0, 600).mapToObj(i -> "old words new" + i).toList();
    assertThat(ParagraphDiff.of(before, after, Language.ENGLISH)).hasSize(600);
  }
}
