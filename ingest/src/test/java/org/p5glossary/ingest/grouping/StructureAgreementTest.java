package org.p5glossary.ingest.grouping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.language.Language;

class StructureAgreementTest {

  private static final Path PAPERS = Path.of("..", "..", "shared", "papers");
  private static final List<String> NAMES =
      List.of("wp-p5-srr", "wp-risk-measures", "wp-stockholm");

  @Test
  void labelsAreComparedWhateverTheirStyle() {
    StructureSignature english =
        StructureSignature.of(
            List.of(
                block(BlockType.HEADING, "I.", "Introduction"),
                block(BlockType.PARA, "1.", "In 1968 the parties agreed."),
                block(BlockType.ITEM, "(a)", "In 2010 they met."),
                block(BlockType.MASTHEAD, "", "Geneva, 2010")));
    StructureSignature arabic =
        StructureSignature.of(
            List.of(
                block(BlockType.HEADING, "أولا -", "مقدمة"),
                block(BlockType.PARA, "١ -", "اتفقت الأطراف في عام ١٩٦٨."),
                block(BlockType.ITEM, "(أ)", "واجتمعت في عام 2010.")));
    assertThat(english.sequence()).isEqualTo(List.of("H", "P1", "I"));
    assertThat(arabic.sequence()).isEqualTo(english.sequence());
    assertThat(arabic.numbers()).isEqualTo(Map.of("1968", 1, "2010", 1));
    assertThat(english.numbers()).isEqualTo(arabic.numbers());
  }

  @Test
  void anEmptyTextAgreesWithNothingButAnEmptyOne() {
    StructureSignature empty = StructureSignature.of(List.of());
    StructureSignature full =
        StructureSignature.of(List.of(block(BlockType.PARA, "1.", "One sentence.")));
    assertThat(StructureAgreement.between(empty, Language.ENGLISH, full, Language.FRENCH).agrees())
        .isFalse();
  }

  @Test
  void versionsOfRealPapersAgreeAndDifferentPapersDoNot() throws IOException {
    assumeTrue(Files.isDirectory(PAPERS), "needs ../shared");
    for (String one : NAMES) {
      for (String other : NAMES) {
        for (Language language : Language.OFFICIAL) {
          StructureAgreement agreement =
              StructureAgreement.between(
                  signature(one, Language.ENGLISH),
                  Language.ENGLISH,
                  signature(other, language),
                  language);
          assertThat(agreement.agrees())
              .as("%s en, %s %s: %s", one, other, language, agreement)
              .isEqualTo(one.equals(other));
        }
      }
    }
  }

  private static final Pattern UNIT =
      Pattern.compile(
          "\"type\": \"(\\w+)\", \"label\": \"(.*?)\", \"in_footnote\": (\\w+), \"sentences\": \\[(.*)\\]}");

  private static StructureSignature signature(String paper, Language language) throws IOException {
    Path file = PAPERS.resolve(paper).resolve(paper + "." + language + ".units.jsonl");
    List<Block> blocks = new ArrayList<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      Matcher unit = UNIT.matcher(line);
      assertThat(unit.find()).as(line).isTrue();
      String type = unit.group(1).equals("meta") ? "masthead" : unit.group(1);
      String text = Normalizer.normalize(unit.group(4), Normalizer.Form.NFC);
      blocks.add(
          new Block(
              BlockType.ofCode(type),
              new Label(unit.group(2), 0),
              text,
              List.of(),
              List.of(),
              List.of(),
              Boolean.parseBoolean(unit.group(3))));
    }
    return StructureSignature.of(blocks);
  }

  private static Block block(BlockType type, String label, String text) {
    return new Block(type, new Label(label, 0), text, List.of(), List.of(), List.of(), false);
  }
}
