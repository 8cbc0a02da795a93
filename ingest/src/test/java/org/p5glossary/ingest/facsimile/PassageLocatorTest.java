package org.p5glossary.ingest.facsimile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockLine;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.PageBox;
import org.p5glossary.corpus.document.TextRange;

class PassageLocatorTest {

  /** A block of lines; line i of block b stands at y = 100 b + 10 i; "//" begins a new page. */
  private static Block block(int number, String... lines) {
    StringBuilder text = new StringBuilder();
    List<BlockLine> boxes = new ArrayList<>();
    int page = 1;
    for (String line : lines) {
      if (line.equals("//")) {
        page++;
        continue;
      }
      int start = text.length();
      text.append(line);
      boxes.add(
          new BlockLine(
              new TextRange(start, text.length()),
              new PageBox(page, 50, 100 * number + 10 * boxes.size(), 300, 9)));
    }
    return new Block(
        BlockType.PARA, Label.NONE, text.toString(), boxes, List.of(), List.of(), false);
  }

  private static List<Double> tops(PagePlace place) {
    return place.boxes().stream().map(PageBox::y).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "strategic stability       | STRATEGIC  STABILITY  ",
        "nuclear-weapon States     | nuclear weapon states",
        "défense élargie           | defense elargie",
        "ещё всё                   | еще все",
        "ﬁnal eﬀort                | final effort",
        "战略稳定，Ｐ５            | 战略 稳定 P5",
        "الأسلحة النوويّة          | الاسلحة النووية",
        "ســلاح ٢٠٢٠               | سلاح 2020",
        "\uD835\uDC00tom \uD83D\uDE00 𠀀字 | Atom 𠀀字",
        "état                      | e\u0301tat",
      })
  void findsWordsHoweverTheyAreTyped(String printed, String typed) {
    PassageLocator locator = PassageLocator.of(List.of(block(0, "x ", printed, " y")));
    assertThat(locator.find(typed)).hasSize(1);
    assertThat(tops(locator.find(typed).get(0))).containsExactly(10.0);
  }

  @Test
  void findsWordsOverTwoLinesTwoPagesAndTwoBlocks() {
    PassageLocator locator =
        PassageLocator.of(
            List.of(
                block(0, "one two ", "three four ", "//", "five six"),
                block(3, "seven eight ", "nine")));

    PagePlace lines = locator.find("two three").get(0);
    assertThat(tops(lines)).containsExactly(0.0, 10.0);
    assertThat(lines.pages()).containsExactly(1);
    PagePlace pages = locator.find("four five").get(0);
    assertThat(tops(pages)).containsExactly(10.0, 20.0);
    assertThat(pages.pages()).containsExactly(1, 2);
    assertThat(tops(locator.find("six. Seven").get(0))).containsExactly(20.0, 300.0);
  }

  @Test
  void takesTheNearestOfEqualPlaces() {
    PassageLocator locator =
        PassageLocator.of(List.of(block(0, "same"), block(1, "other words"), block(2, "same")));

    assertThat(locator.find("same")).hasSize(2);
    assertThat(locator.nearest("same", 0)).map(PassageLocatorTest::tops).contains(List.of(0.0));
    assertThat(locator.nearest("same", .9)).map(PassageLocatorTest::tops).contains(List.of(200.0));
  }

  @ParameterizedTest
  @CsvSource({"absent", "''", "' '", "…!", "sam3"})
  void findsNothingWhereNothingIs(String words) {
    PassageLocator locator = PassageLocator.of(List.of(block(0, "same")));
    assertThat(locator.find(words)).isEmpty();
    assertThat(locator.nearest(words, .5)).isEmpty();
    assertThat(PassageLocator.of(List.of()).find("same")).isEmpty();
  }
}
