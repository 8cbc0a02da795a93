package org.p5glossary.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1. The States         | 1.     | DECIMAL        | 1
          128.   The States     | 128.   | DECIMAL        | 128
          4.各国应当             | 4.     | DECIMAL        | 4
          １．各国应当           | １．   | DECIMAL        | 1
          1 - وتؤكد الدول       | 1 -    | DECIMAL        | 1
          ١٢ - وتؤكد الدول      | ١٢ -   | DECIMAL        | 12
          1 -   Les États       | 1 -    | DECIMAL        | 1
          (3) the States        | (3)    | DECIMAL        | 3
          7) los Estados        | 7)     | DECIMAL        | 7
          12.3 Measures         | 12.3   | MULTILEVEL     | 0
          1.2.1 措施             | 1.2.1  | MULTILEVEL     | 0
          (a) the States        | (a)    | LATIN          | 1
          (a)各国                | (a)    | LATIN          | 1
          b) les États          | b)     | LATIN          | 2
          a. the States         | a.     | LATIN          | 1
          (aa) the States       | (aa)   | LATIN          | 27
          ç) Taraf Devletler    | ç)     | LATIN          | 3
          đ) các quốc gia       | đ)     | LATIN          | 4
          (א) המדינות           | (א)    | LETTER         | 1
          (טו) המדינות          | (טו)   | LETTER         | 15
          (יב)המדינות           | (יב)   | LETTER         | 12
          나. 당사국은          | 나.    | LETTER         | 2
          ㉯ 당사국은           | ㉯     | LETTER         | 2
          (ख) राष्ट्र            | (ख)    | LETTER         | 2
          (β) τα κράτη          | (β)    | LETTER         | 2
          イ) 締約国            | イ)    | LETTER         | 2
          پ) کشورهای عضو        | پ)     | ARABIC_LETTER  | 3
          الف) کشورهای عضو      | الف)   | ARABIC_LETTER  | 1
          ‘2’ تعزيز الثقة       | ‘2’    | DECIMAL        | 2
          10 -تعزيز الثقة       | 10 -   | DECIMAL        | 10
          Ⅱ. 導入               | Ⅱ.     | ROMAN          | 2
          а) государства        | а)     | CYRILLIC       | 1
          (б) государства       | (б)    | CYRILLIC       | 2
          II. Measures          | II.    | ROMAN          | 2
          XIV. Measures         | XIV.   | ROMAN          | 14
          (iv) the States       | (iv)   | ROMAN          | 4
          iii) los Estados      | iii)   | ROMAN          | 3
          一. 导言               | 一.    | HAN            | 1
          十二、结论             | 十二、 | HAN            | 12
          二十一、结论           | 二十一、 | HAN          | 21
          (一) 与国家            | (一)   | HAN            | 1
          （三）与国家           | （三） | HAN            | 3
          ㈡ 与国家              | ㈡     | HAN            | 2
          (أ) الدول             | (أ)    | ARABIC_LETTER  | 1
          (هـ) الدول            | (هـ)   | ARABIC_LETTER  | 5
          ب) الدول              | ب)     | ARABIC_LETTER  | 2
          ألف - مقدمة           | ألف -  | ARABIC_LETTER  | 1
          أولا - مقدمة          | أولا - | ARABIC_ORDINAL | 1
          ثانياً - مقدمة        | ثانياً - | ARABIC_ORDINAL | 2
          حادي عشر - مقدمة      | حادي عشر - | ARABIC_ORDINAL | 11
          • the States          | •      | BULLET         | 0
          – the States          | –      | DASH           | 0
          - the States          | -      | DASH           | 0
          ① 与国家               | ①      | DECIMAL        | 1
          """)
  void readsTheLabelsOfAllSixLanguages(
      String text, String printed, ParsedLabel.Kind kind, int ordinal) {
    ParsedLabel label = LabelParser.parse(text).orElseThrow();

    assertThat(label.printed()).isEqualTo(printed);
    assertThat(label.kind()).isEqualTo(kind);
    assertThat(label.ordinal()).isEqualTo(ordinal);
    assertThat(text.substring(label.textStart())).isNotBlank().doesNotStartWith(" ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2021 年的会议",
        "2021年的会议",
        "1996. Since then",
        "(2014) report",
        "The States",
        "3.5 per cent",
        "3.5亿人",
        "24 000 warheads",
        "J. K. Rowling",
        "No. 5",
        "Mr. Smith",
        "i.e. the States",
        "4–28 January 2022",
        "4 - 28 يناير 2022",
        "(see above) the States",
        "一、二、三级",
        "一个国家",
        "——本文件",
        "-5 degrees",
        "\uD83D\uDE80 launch",
        ""
      })
  void leavesOrdinaryTextAlone(String text) {
    assertThat(LabelParser.parse(text)).isEmpty();
  }

  @Test
  void skipsWhiteSpaceOfEveryKind() {
    ParsedLabel label = LabelParser.parse("\u00A0\u3000(a)\u2003\tText").orElseThrow();

    assertThat(label.printed()).isEqualTo("(a)");
    assertThat("\u00A0\u3000(a)\u2003\tText".substring(label.textStart())).isEqualTo("Text");
  }

  @Test
  void aLoneInitialNeedsConfirmation() {
    assertThat(LabelParser.parse("A. Einstein").orElseThrow().needsConfirmation()).isTrue();
    assertThat(LabelParser.parse("II. Measures").orElseThrow().needsConfirmation()).isFalse();
  }
}
