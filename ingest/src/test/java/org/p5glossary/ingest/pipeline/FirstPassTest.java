package org.p5glossary.ingest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.DocumentAligner;
import org.p5glossary.ingest.align.DocumentAlignment;

class FirstPassTest {

  private final FirstPass firstPass = new FirstPass();

  private static List<Block> paragraphs(String word, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> word + " " + i + " " + word.length() * i + ".")
        .map(
            text ->
                new Block(BlockType.PARA, Label.NONE, text, List.of(), List.of(), List.of(), false))
        .toList();
  }

  private DocumentAlignment align(List<Block> source, List<Block> target) {
    return firstPass.align(source, Language.ENGLISH, target, Language.FRENCH);
  }

  @Test
  void answersAsTheAlignerDoesAndRemembersIt() {
    DocumentAlignment once = align(paragraphs("treaty", 9), paragraphs("traité", 8));
    assertThat(once)
        .isEqualTo(
            new DocumentAligner()
                .align(
                    paragraphs("treaty", 9),
                    Language.ENGLISH,
                    paragraphs("traité", 8),
                    Language.FRENCH));
    assertThat(align(paragraphs("treaty", 9), paragraphs("traité", 8))).isSameAs(once);
  }

  @Test
  void otherTextsOrLanguagesAreOtherDocuments() {
    DocumentAlignment once = align(paragraphs("treaty", 9), paragraphs("traité", 8));
    assertThat(align(paragraphs("treaty", 9), paragraphs("traité", 7))).isNotEqualTo(once);
    assertThat(
            firstPass.align(
                paragraphs("treaty", 9),
                Language.ENGLISH,
                paragraphs("traité", 8),
                Language.SPANISH))
        .isNotSameAs(once);
  }

  @Test
  void forgetsTheOldestWhenThereAreMany() {
    DocumentAlignment once = align(paragraphs("treaty", 9), paragraphs("traité", 8));
    for (int i = 0; i < 2; i++) {
      // Texts equal to each other cost no time.
      List<Block> many = paragraphs("word" + i, 15_000);
      align(many, many);
    }
    assertThat(align(paragraphs("treaty", 9), paragraphs("traité", 8)))
        .isNotSameAs(once)
        .isEqualTo(once);
  }
}
