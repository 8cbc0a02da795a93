package org.p5glossary.ingest.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.DocumentDate;
import org.p5glossary.corpus.document.DocumentMetadata;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.corpus.document.Rendition;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;

class MetadataReaderTest {

  private static final MetadataReader READER = new MetadataReader();

  @Test
  void readsAWholeHead() {
    DocumentMetadata read =
        READER.read(
            rendition(
                List.of(
                    masthead("Review Conference of the Parties to the Treaty"),
                    masthead("Distr.: General"),
                    masthead("9 March 2027"),
                    masthead("English"),
                    masthead("Original: French"),
                    masthead("Second session"),
                    masthead("Geneva, 12–23 April 2027"),
                    block(BlockType.TITLE, "Words of the field*"),
                    block(BlockType.BYLINE, "Working paper submitted by Peru and Chile"),
                    block(BlockType.PARA, "It recalls NPT/CONF.2020/WP.9001 and A/RES/70/9999."),
                    block(BlockType.PARA, "It cites NPT/CONF.2020/WP.9001 again.")),
                "NPT/CONF.2026/PC.II/WP.9044",
                "NPT/CONF.2026/PC.II/WP.9044 2/9 27-09044",
                "27-09044 (E) 090327 *2709044*"),
            Language.ENGLISH);
    assertThat(read.symbol()).contains(new DocumentSymbol("NPT/CONF.2026/PC.II/WP.9044"));
    assertThat(read.original()).contains(Language.FRENCH);
    assertThat(read.date())
        .contains(new DocumentDate(LocalDate.of(2027, 3, 9), "masthead: 9 March 2027"));
    assertThat(read.title()).isEqualTo("Words of the field");
    assertThat(read.byline()).isEqualTo("Working paper submitted by Peru and Chile");
    assertThat(read.submitters()).containsExactly("Peru", "Chile");
    assertThat(read.session()).isEqualTo("Second session");
    assertThat(read.conference()).isEqualTo("Review Conference of the Parties to the Treaty");
    assertThat(read.place()).isEqualTo("Geneva, 12–23 April 2027");
    assertThat(read.jobNumber()).isEqualTo("27-09044");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|7 December 2021",
        "en|December 7, 2021",
        "fr|7 décembre 2021",
        "es|7 de diciembre de 2021",
        "es|7 de diciembre del 2021",
        "ru|7 декабря 2021 года",
        "ru|7 December 2021",
        "ru|07.12.2021",
        "zh|2021年12月7日",
        "zh|2021 年 12 月 7 日",
        "zh|二〇二一年十二月七日",
        "ar|7 كانون الأول/ديسمبر 2021",
        "ar|٧ كانون الأول/ديسمبر ٢٠٢١",
        "ar|7 ديسمبر 2021",
        "ar|\u200F7 December 2021\u200F",
        "en|Distr.: General 7 December 2021 English Original: English",
        "fr|Distr. : générale 7 décembre 2021 Français",
        "en|7 December\u00A02021",
        "ar|December 2021 7",
      })
  void readsDates(String tag, String printed) {
    assertThat(read(tag, masthead(printed)).date().map(DocumentDate::date))
        .contains(LocalDate.of(2021, 12, 7));
  }

  @Test
  void readsTheFirstOfAMonth() {
    assertThat(read("fr", masthead("1er août 2022")).date().map(DocumentDate::date))
        .contains(LocalDate.of(2022, 8, 1));
  }

  @Test
  void findsADateAmongColumnsThatRanTogether() {
    assertThat(
            read("en", masthead("Treaty on the Words 22 December 2021 of Nuclear Matters"))
                .date()
                .map(DocumentDate::date))
        .contains(LocalDate.of(2021, 12, 22));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "New York, 4–28 January 2022",
        "Vienna, 31 July to 11 August 2023",
        "Vienne, 31 juillet-11 août 2023",
        "Viena, 31 de julio a 11 de agosto de 2023",
        "Вена, 31 июля — 11 августа 2023 года",
        "2022年1月4日至28日，纽约",
        "نيويورك، من 4 إلى 28 كانون الثاني/يناير 2022",
        "London, 3 February 2022"
      })
  void theDaysOfAMeetingAreNoDate(String place) {
    DocumentMetadata read = read("en", masthead(place));
    assertThat(read.date()).isEmpty();
    assertThat(read.place()).isEqualTo(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 February 2021", "December 2021", "12/7/2021", "1 May", "27-09044"})
  void anUndatedPaperStaysUndated(String printed) {
    assertThat(read("en", masthead(printed)).date()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr|Original : anglais|en",
        "fr|Original\u00A0: anglais|en",
        "es|Original: inglés|en",
        "zh|原文：英文|en",
        "ru|Original: English|en",
        "ru|Язык оригинала: английский|en",
        "ar|الأصل: بالإنكليزية|en",
        "en|Original: Chinese/English/French|en",
        "ru|Original: Chinese/English/French|zh",
        "en|[Original: Spanish]|es",
        "en|ENGLISH ONLY|en",
      })
  void readsTheOriginalLanguage(String tag, String printed, String original) {
    assertThat(read(tag, masthead(printed)).original()).contains(Language.of(original));
  }

  @Test
  void partsTheSessionFromThePlaceOfTheSameLine() {
    DocumentMetadata read = read("en", masthead("Third session, New York, 29 April–10 May 2019"));

    assertThat(read.session()).isEqualTo("Third session");
    assertThat(read.place()).isEqualTo("New York, 29 April–10 May 2019");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Eightieth session",
        "Première session",
        "Primer período de sesiones",
        "Первая сессия",
        "第一届会议",
        "الدورة الأولى"
      })
  void readsTheSession(String session) {
    DocumentMetadata read = read("en", masthead(session));
    assertThat(read.session()).isEqualTo(session);
    assertThat(read.conference()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "19-08178 (E) 280519 *1908178*|19-08178",
        "GE.19-08178(F) 280519 300519|GE.19-08178",
        "V.21-00012 (R)|V.21-00012",
        ")A( 19-08178|19-08178",
        "NPT/CONF.2020/1 2/47 19-08178|19-08178",
        "Page 2 of 47|''",
      })
  void readsTheJobNumber(String margin, String number) {
    assertThat(
            READER
                .read(rendition(List.of(masthead("General")), margin), Language.ENGLISH)
                .jobNumber())
        .isEqualTo(number);
  }

  @Test
  void takesTheSymbolOfTheMajorityAndKeepsTheReissue() {
    DocumentMetadata read =
        READER.read(
            rendition(
                List.of(masthead("NPT/CONF.2020/WP.9005*"), masthead("See A/RES/70/9999")),
                "NPT/CONF.2020/WP.9005",
                "NPT/CONF.2020/WP.9005"),
            Language.ENGLISH);
    assertThat(read.symbol()).contains(new DocumentSymbol("NPT/CONF.2020/WP.9005*"));
  }

  @Test
  void linksToCitedDocumentsAreNoSymbol() {
    DocumentMetadata read =
        READER.read(
            rendition(
                List.of(masthead("General")),
                "https://undocs.org/ch/A/71/9371",
                "https://undocs.org/ch/A/71/9371"),
            Language.ENGLISH);
    assertThat(read.symbol()).isEmpty();
  }

  @Test
  void readsRawTextWithoutLayout() {
    DocumentMetadata read =
        READER.read(
            rendition(
                List.of(
                    block(BlockType.PARA, "不扩散核武器条约缔约国 2025 年审议大会"),
                    block(BlockType.PARA, "9 May 2025"),
                    block(BlockType.PARA, "Original: English"),
                    block(BlockType.PARA, "2025 年 5 月 4 日至 28 日，日内瓦"),
                    block(BlockType.HEADING, "术语对话"),
                    block(BlockType.PARA, "秘鲁和智利提交的工作文件*"),
                    block(BlockType.PARA, "各方回顾NPT/CONF.2020/WP.9001号文件。"))),
            Language.CHINESE);
    assertThat(read.symbol()).isEqualTo(Optional.empty());
    assertThat(read.date())
        .contains(new DocumentDate(LocalDate.of(2025, 5, 9), "beginning of the text: 9 May 2025"));
    assertThat(read.original()).contains(Language.ENGLISH);
    assertThat(read.byline()).isEqualTo("秘鲁和智利提交的工作文件");
    assertThat(read.submitters()).containsExactly("秘鲁", "智利");
    assertThat(read.conference()).isEqualTo("不扩散核武器条约缔约国 2025 年审议大会");
    assertThat(read.place()).isEqualTo("2025 年 5 月 4 日至 28 日，日内瓦");
  }

  @Test
  void anEmptyRenditionSaysNothing() {
    assertThat(READER.read(rendition(List.of()), Language.ENGLISH))
        .isEqualTo(DocumentMetadata.NONE);
  }

  private static DocumentMetadata read(String tag, Block... blocks) {
    return READER.read(rendition(List.of(blocks)), Language.of(tag));
  }

  private static Rendition rendition(List<Block> blocks, String... margins) {
    List<Furniture> furniture = new ArrayList<>();
    for (String margin : margins) {
      furniture.add(new Furniture(furniture.size() + 1, margin));
    }
    return new Rendition(
        ContentHash.of("x"), FileFormat.PDF, "test-1", 3, blocks, furniture, List.of());
  }

  private static Block masthead(String text) {
    return block(BlockType.MASTHEAD, text);
  }

  private static Block block(BlockType type, String text) {
    return new Block(type, Label.NONE, text, List.of(), List.of(), List.of(), false);
  }
}
