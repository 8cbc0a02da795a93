package org.p5glossary.ingest.extract.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.guard.Budget;

class ListCounterTest {

  private static final String ROOT =
      "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">";

  private static String level(int number, String format, String text, String more) {
    return "<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%s\"/>%s</w:lvl>"
        .formatted(number, format, text, more);
  }

  /** The labels of paragraphs given as "list/level". */
  private static List<String> labels(String numbering, String... paragraphs) throws IOException {
    byte[] xml = (ROOT + numbering + "</w:numbering>").getBytes(StandardCharsets.UTF_8);
    Numbering lists =
        Numbering.read(
            XmlCursor.over(
                new ByteArrayInputStream(xml), "test", new Budget(ExtractionLimits.DEFAULT)));
    ListCounter counter = new ListCounter(lists, StyleSheet.empty());
    List<String> labels = new ArrayList<>();
    for (String paragraph : paragraphs) {
      String[] place = paragraph.split("/", -1);
      ParagraphLook look =
          new ParagraphLook(
              null, Integer.valueOf(place[0]), Integer.valueOf(place[1]), null, null, null, false);
      labels.add(counter.next(look, look).map(ListCounter.CountedLabel::printed).orElse("-"));
    }
    return labels;
  }

  @Test
  void restartsLowerLevelsAndPrintsSeveralNumbers() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "upperRoman", "%1.", "")
            + level(1, "decimal", "%1.%2", "<w:isLgl/>")
            + level(2, "lowerLetter", "(%3)", "<w:lvlRestart w:val=\"0\"/>")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";
    assertThat(labels(numbering, "1/0", "1/1", "1/2", "1/1", "1/2", "1/0", "1/1"))
        .containsExactly("I.", "1.1", "(a)", "1.2", "(b)", "II.", "2.1");
  }

  @Test
  void listsOfOneDefinitionCountOnUnlessOneStartsAnew() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\">"
            + level(0, "decimal", "%1.", "")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"7\"/></w:lvlOverride></w:num>";
    assertThat(labels(numbering, "1/0", "2/0", "3/0", "3/0", "0/0", "9/0"))
        .containsExactly("1.", "2.", "7.", "8.", "-", "-");
  }

  @Test
  void followsLinksToListStyles() throws IOException {
    String numbering =
        "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"Points\"/></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:styleLink w:val=\"Points\"/>"
            + level(0, "bullet", "\uF0B7", "<w:rPr><w:rFonts w:ascii=\"Symbol\"/></w:rPr>")
            + "</w:abstractNum><w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/></w:num>";
    assertThat(labels(numbering, "4/0")).containsExactly("•");
  }

  @ParameterizedTest
  @CsvSource({
    "decimal,12,12", "lowerLetter,27,aa", "upperRoman,14,XIV", "lowerRoman,4,iv",
    "russianLower,7,ж", "russianLower,10,к", "russianUpper,1,А", "arabicAlpha,3,ت",
    "arabicAbjad,3,ج", "arabicAbjad,11,ك", "chineseCounting,11,十一", "chineseCounting,20,二十",
    "ideographDigital,10,一〇", "decimalEnclosedCircle,3,③", "decimalZero,7,07", "none,3,''",
    "hindiNumbers,12,١٢", "somethingNew,5,5", "lowerRoman,0,0", "lowerLetter,-1,-1"
  })
  void printsNumbers(String format, int number, String printed) {
    assertThat(NumberFormat.print(format, number)).isEqualTo(printed);
  }
}
