package org.p5glossary.ingest.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.ingest.check.WordDiff.Change.ADDED;
import static org.p5glossary.ingest.check.WordDiff.Change.REMOVED;
import static org.p5glossary.ingest.check.WordDiff.Change.SAME;

import org.junit.jupiter.api.Test;

class WordDiffTest {

  @Test
  void comparesWordsAndChineseCharacters() {
    assertThat(WordDiff.between("the nuclear war", "a nuclear war"))
        .containsExactly(
            new WordDiff.Part(REMOVED, "the"),
            new WordDiff.Part(ADDED, "a"),
            new WordDiff.Part(SAME, " nuclear war"));
    assertThat(WordDiff.between("也打不得", "也决不能打"))
        .extracting(WordDiff.Part::change)
        .contains(SAME, REMOVED, ADDED);
    assertThat(WordDiff.between("", "")).isEmpty();
    assertThat(WordDiff.between("a ".repeat(5_000), "b ".repeat(5_000))).hasSize(2);
  }
}
