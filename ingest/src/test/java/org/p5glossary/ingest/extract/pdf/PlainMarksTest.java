package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.ingest.structure.RawBlock;
import org.p5glossary.ingest.structure.RawBlock.Look;
import org.p5glossary.ingest.structure.RawBlock.Region;

/** Marks of notes that are printed as plain digits. */
final class PlainMarksTest {

  private static RawBlock block(String text, List<NoteMark> marks) {
    BlockLine line =
        new BlockLine(new TextRange(0, text.length()), new PageBox(1, 70, 80, 400, 11));
    return new RawBlock(text, "", List.of(line), marks, Region.BODY, Look.UNKNOWN);
  }

  @Test
  void takesTheMarkAndItsBlankOutOfChinese() {
    NoteMark later = new NoteMark("5", 11);
    RawBlock taken = PlainMarks.taken(block("风车的原则4 以及水车。", List.of(later)), "4").orElseThrow();

    assertThat(taken.text()).isEqualTo("风车的原则以及水车。");
    assertThat(taken.noteMarks()).containsExactly(new NoteMark("4", 5), new NoteMark("5", 9));
    assertThat(taken.lines().get(0).range()).isEqualTo(new TextRange(0, 10));
  }

  @Test
  void leavesNumbersOfTheTextAlone() {
    for (String text : List.of("第4 条和第14条", "in 4 of its reports", "at 3.4 degrees", "原则44 以及")) {
      assertThat(PlainMarks.taken(block(text, List.of()), "4")).as(text).isEmpty();
    }
    assertThat(PlainMarks.taken(block("原则* 以及", List.of()), "*")).isEmpty();
  }

  @Test
  void readsArabicAndLatinText() {
    assertThat(PlainMarks.taken(block("طواحين الهواء4 مفيدة", List.of()), "4").orElseThrow().text())
        .isEqualTo("طواحين الهواء مفيدة");
    assertThat(PlainMarks.taken(block("The mills.4 They", List.of()), "4").orElseThrow().text())
        .isEqualTo("The mills. They");
  }
}
