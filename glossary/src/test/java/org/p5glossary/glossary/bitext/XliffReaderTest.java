package org.p5glossary.glossary.bitext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.exchange.ExchangeException;

class XliffReaderTest {

  private static List<Map<Language, String>> read(byte[] xliff) throws IOException {
    List<Map<Language, String>> units = new ArrayList<>();
    XliffReader.read(
        new ByteArrayInputStream(xliff),
        new TmxReader.Taker() {
          @Override
          public void unit(int line, Map<Language, String> texts, List<String> remarks) {
            units.add(texts);
          }

          @Override
          public void refused(int line, String reason) {
            throw new AssertionError(line + ": " + reason);
          }
        });
    return units;
  }

  private static List<Map<Language, String>> read(String xliff) throws IOException {
    return read(xliff.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void readsWhatWeWrite() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (BitextWriter writer =
        BitextWriter.of(BitextFormat.XLIFF, out, Language.CHINESE, Language.ARABIC, "Tests 1")) {
      writer.write(
          new AlignedUnit(List.of("战略稳定"), List.of("الاستقرار"), List.of(""), List.of(""), 1));
      writer.write(new AlignedUnit(List.of("只有原文"), List.of(), List.of(""), List.of(), 1));
    }
    assertThat(read(out.toByteArray()))
        .containsExactly(
            Map.of(Language.CHINESE, "战略稳定", Language.ARABIC, "الاستقرار"),
            Map.of(Language.CHINESE, "只有原文"));
  }

  @Test
  void readsTheOldVersionWithMarksInTheText() throws IOException {
    assertThat(
            read(
                "<xliff version='1.2'><file source-language='en' target-language='fr'><body>"
                    + "<group><trans-unit id='1'><source>A <g id='1'>bold</g> claim<x id='2'/>"
                    + "</source><target>Une idée</target></trans-unit></group></body></file>"
                    + "</xliff>"))
        .containsExactly(Map.of(Language.ENGLISH, "A bold claim", Language.FRENCH, "Une idée"));
  }

  @Test
  void refusesOtherXml() {
    assertThatThrownBy(() -> read("<tmx/>"))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("<tmx>; XLIFF has <xliff>");
  }
}
