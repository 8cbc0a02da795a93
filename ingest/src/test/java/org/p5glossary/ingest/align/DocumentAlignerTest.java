package org.p5glossary.ingest.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.language.Language;

class DocumentAlignerTest {
  private static final Language A = Language.of("hu");
  private static final Language B = Language.of("en");

  private final DocumentAligner aligner = new DocumentAligner();

  @Test
  void alignsLabelledBlocksOfDifferentStylesOneToOne() {
    GeneratedTexts texts = GeneratedTexts.of(60, 4, new double[] {1, 1, 1, 1, 1});
    String[] letters = {"(a)", "(b)", "(c)", "(d)"};
    String[] marks = {"(أ)", "(ب)", "(ج)", "(د)"};
    List<Block> source = new ArrayList<>();
    List<Block> target = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      boolean item = i % 5 > 0;
      BlockType type = item ? BlockType.ITEM : BlockType.PARA;
      String number = Integer.toString(1 + i / 5);
      source.add(block(type, item ? letters[i % 5 - 1] : number + ".", texts.source(), 3 * i));
      target.add(block(type, item ? marks[i % 5 - 1] : number + " -", texts.target(), 3 * i));
    }

    DocumentAlignment alignment = aligner.align(source, A, target, B);

    assertThat(alignment.blocks().beads()).hasSize(20).noneMatch(Bead::oneSided);
    assertThat(alignment.sentences().beads()).hasSize(60).noneMatch(Bead::oneSided);
    assertThat(alignment.sentences().beads())
        .allSatisfy(bead -> assertThat(bead.probability()).isGreaterThan(.5));
  }

  @Test
  void keepsToLabelsWhereAParagraphIsMissing() {
    GeneratedTexts texts = GeneratedTexts.of(40, 8, new double[] {1, 1, 1, 1, 1});
    List<Block> source = new ArrayList<>();
    List<Block> target = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      source.add(block(BlockType.PARA, (i + 1) + ".", texts.source(), 2 * i, 2));
      if (i != 9) {
        target.add(block(BlockType.PARA, (i + 1) + ".", texts.target(), 2 * i, 2));
      }
    }

    Alignment blocks = aligner.align(source, A, target, B).blocks();

    assertThat(blocks.beads().get(9)).matches(bead -> bead.sourceStart() == 9 && bead.oneSided());
    assertThat(blocks.beads()).filteredOn(Bead::oneSided).hasSize(1);
  }

  @Test
  void mirrorsWhenSidesAreSwapped() {
    GeneratedTexts texts = GeneratedTexts.of(80, 6);
    List<Block> source = paragraphs(texts.source());
    List<Block> target = paragraphs(texts.target());

    assertThat(aligner.align(target, B, source, A).mirrored())
        .isEqualTo(aligner.align(source, A, target, B));
  }

  @Test
  void alignsADocumentWithItselfOneToOne() {
    List<Block> document = paragraphs(GeneratedTexts.of(50, 2).source());

    DocumentAlignment alignment = aligner.align(document, A, document, A);

    assertThat(alignment.blocks().beads()).noneMatch(Bead::oneSided).hasSize(document.size());
    assertThat(alignment.sentences().beads()).noneMatch(Bead::oneSided);
  }

  @Test
  void countsABlockWithoutSentencesAsOneAndTakesEmptyDocuments() {
    Block plain =
        new Block(BlockType.TITLE, Label.NONE, "A title", List.of(), List.of(), List.of(), false);

    DocumentAlignment withNothing = aligner.align(List.of(plain), A, List.of(), B);

    assertThat(withNothing.sentences().sourceSize()).isEqualTo(1);
    assertThat(aligner.align(List.of(), A, List.of(), B).blocks().beads()).isEmpty();
    assertThat(aligner.align(List.of(plain), A, List.of(plain), B).sentences().beads()).hasSize(1);
  }

  private static List<Block> paragraphs(List<String> sentences) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i += 4) {
      blocks.add(
          GoldBlocks.block(
              BlockType.PARA, Label.NONE, sentences.subList(i, Math.min(sentences.size(), i + 4))));
    }
    return blocks;
  }

  private static Block block(BlockType type, String label, List<String> sentences, int start) {
    return block(type, label, sentences, start, 3);
  }

  private static Block block(
      BlockType type, String label, List<String> sentences, int start, int count) {
    return GoldBlocks.block(type, new Label(label, 0), sentences.subList(start, start + count));
  }
}
