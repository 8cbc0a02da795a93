package org.p5glossary.corpus.analysis.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.analysis.WordSegmenter;
import org.p5glossary.corpus.document.TextRange;

class SmartChineseSegmenterTest {

  private final WordSegmenter segmenter = new SmartChineseSegmenter();

  private List<String> words(String text) {
    return segmenter.words(text).stream().map(range -> range.of(text)).toList();
  }

  @Test
  void cutsWordsAndKeepsMarks() {
    assertThat(words("我们支持战略稳定。")).containsExactly("我们", "支持", "战略", "稳定", "。");
  }

  @Test
  void readsTraditionalCharacters() {
    assertThat(words("我們支持戰略穩定")).containsExactly("我們", "支持", "戰略", "穩定");
  }

  @Test
  void blankTextHasNoWords() {
    assertThat(words("")).isEmpty();
    assertThat(words(" \n\u3000")).isEmpty();
  }

  @Test
  void wordsOfAnyTextAreInOrderAndCutNoCharacter() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    String[] parts = {
      "核", "武器", "P5", " ", "，", "𠀀", "e\u0301", "سلام", "12", "\n", "。", "🙂", "国"
    };
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      int end = 0;
      for (TextRange word : segmenter.words(text.toString())) {
        assertThat(word.start()).as("seed %d, \"%s\"", seed, text).isGreaterThanOrEqualTo(end);
        end = word.end();
        assertThat(cuts(text.toString(), word.start()) || cuts(text.toString(), end))
            .as("seed %d, \"%s\"", seed, text)
            .isFalse();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  private static boolean cuts(String text, int place) {
    return place > 0
        && place < text.length()
        && Character.isSurrogatePair(text.charAt(place - 1), text.charAt(place));
  }
}
