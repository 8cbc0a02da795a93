package org.p5glossary.ingest.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetSnifferTest {

  private static final String CHINESE = "各缔约国应当进一步提高透明度，减少误解和误判的风险。工作组建议设立热线，并定期交换数据。";
  private static final String RUSSIAN =
      "Государства-участники подтверждают, что снижение рисков отвечает общим интересам. "
          + "Рабочая группа предлагает создать линию связи и обмениваться данными.";
  private static final String ARABIC =
      "تؤكد الدول الأطراف أن الحد من المخاطر يخدم مصالح الجميع، وتقترح إنشاء خط ساخن وتبادل البيانات.";
  private static final String FRENCH =
      "Les États parties réaffirment que la réduction des risques sert l’intérêt de tous ; "
          + "le groupe propose de créer une ligne directe et d’échanger des données à intervalles réguliers.";
  private static final String SPANISH =
      "Los Estados partes reafirman que la reducción de los riesgos redunda en interés de todos; "
          + "el grupo propone crear una línea directa e intercambiar datos según corresponda.";
  private static final String ENGLISH =
      "The States parties reaffirm that reducing risks is in everyone’s interest – without delay.";

  private static String text(String language) {
    return switch (language) {
      case "zh" -> CHINESE;
      case "ru" -> RUSSIAN;
      case "ar" -> ARABIC;
      case "fr" -> FRENCH;
      case "es" -> SPANISH;
      default -> ENGLISH;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "zh,UTF-8",
    "zh,UTF-16LE",
    "zh,UTF-16BE",
    "zh,UTF-16",
    "zh,GB18030",
    "ru,UTF-8",
    "ru,UTF-16LE",
    "ru,UTF-16BE",
    "ru,windows-1251",
    "ru,KOI8-R",
    "ar,UTF-8",
    "ar,UTF-16LE",
    "ar,UTF-16BE",
    "ar,windows-1256",
    "fr,UTF-8",
    "fr,windows-1252",
    "fr,UTF-16LE",
    "es,windows-1252",
    "es,UTF-16BE",
    "en,UTF-8",
    "en,windows-1252",
    "en,UTF-16LE"
  })
  void readsEveryLanguageInItsEncodings(String language, String charset) {
    String text = text(language) + "\n1. " + text(language) + "\n";
    Optional<DecodedText> read = CharsetSniffer.decode(text.getBytes(Charset.forName(charset)));
    assertThat(read).map(DecodedText::text).contains(text);
    assertThat(read.orElseThrow().malformed()).isZero();
  }

  @Test
  void readsLatin1WithoutTypographicMarks() {
    String text = "La délégation a précisé sa position à l'égard du traité.\n".repeat(3);
    assertThat(CharsetSniffer.decode(text.getBytes(StandardCharsets.ISO_8859_1)))
        .map(DecodedText::text)
        .contains(text);
  }

  @Test
  void dropsTheByteOrderMark() {
    byte[] marked = ("\uFEFF" + RUSSIAN).getBytes(StandardCharsets.UTF_8);
    assertThat(CharsetSniffer.decode(marked)).map(DecodedText::text).contains(RUSSIAN);
  }

  @Test
  void countsBrokenPlacesInUtf8() {
    byte[] bytes = CHINESE.repeat(20).getBytes(StandardCharsets.UTF_8);
    bytes[100] ^= 0x40;
    DecodedText read = CharsetSniffer.decode(bytes).orElseThrow();
    assertThat(read.charset()).isEqualTo(StandardCharsets.UTF_8);
    assertThat(read.malformed()).isPositive();
  }

  @Test
  void survivesCutText() {
    byte[] bytes = CHINESE.repeat(3).getBytes(StandardCharsets.UTF_8);
    for (int length = 40; length < bytes.length; length++) {
      Optional<DecodedText> read = CharsetSniffer.decode(Arrays.copyOf(bytes, length));
      assertThat(read).map(DecodedText::charset).contains(StandardCharsets.UTF_8);
    }
  }

  @Test
  void knowsThatRubbishIsNoText() {
    long seed = 42;
    Random random = new Random(seed);
    for (int i = 0; i < 50; i++) {
      byte[] rubbish = new byte[2000];
      random.nextBytes(rubbish);
      rubbish[0] = 3;
      rubbish[1] = 5;
      assertThat(CharsetSniffer.decode(rubbish)).as("round %s, seed %s", i, seed).isEmpty();
    }
  }
}
