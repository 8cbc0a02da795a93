package org.p5glossary.corpus.symbol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentSymbolTest {

  /** Canonical spellings: each is read as itself, alone and inside a sentence. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "NPT/CONF.2020/WP.33",
        "NPT/CONF.2020/1",
        "NPT/CONF.2020/WP.9/Rev.1",
        "NPT/CONF.2020/CRP.1/Rev.2",
        "NPT/CONF.2020/MC.I/CRP.1/Rev.1",
        "NPT/CONF.2026/PC.I/WP.12",
        "NPT/CONF.2026/PC.II/WP.3/Corr.1",
        "NPT/CONF.2026/PC.III/CRP.4/Rev.1",
        "NPT/CONF.2015/PC.III/INF.4/Add.1",
        "NPT/CONF.2015/PC.II/SR.7",
        "NPT/CONF.2015/WP.5*",
        "NPT/CONF.2010/50 (Vol. I)",
        "NPT/CONF.2010/50 (Vol. III)/Corr.1",
        "NPT/CONF.2000/28 (Parts I and II)",
        "NPT/CONF.2000/28 (Part IV)",
        "NPT/CONF.1995/32 (Part I)/Corr.2",
        "NPT/CONF.2000/MC.II/SB.2/WP.1",
        "NPT/CONF.2010/MC.III/WP.1",
        "NPT/CONF.2005/DEC.1",
        "NPT/CONF.2020/INF/1",
        "NPT/CONF.2020/PC.I/NGO.1",
        "NPT/CONF.2005/MISC.1",
        "NPT/CONF.IV/DC/1",
        "NPT/CONF.III/64/I",
        "NPT/CONF.2020/CRP.1/Rev.1/Add.1/Corr.2",
        "A/RES/70/33",
        "A/RES/46/36L",
        "A/RES/75/66/Corr.1",
        "A/RES/S-10/2",
        "A/RES/ES-11/1",
        "A/RES/1653 (XVI)",
        "A/RES/2373 (XXII)",
        "A/RES/997 (ES-I)",
        "A/75/123",
        "A/75/123/Add.1",
        "A/64",
        "A/7277",
        "A/S-10/4",
        "A/58/153/Rev.1",
        "A/C.1/70/L.13",
        "A/C.1/70/L.13/Rev.1",
        "A/C.1/76/PV.3",
        "A/C.1/1068",
        "A/C.5/75/20",
        "A/CN.10/1999/WG.I/WP.1",
        "A/CN.10/PV.300",
        "A/CN.10/2017/CRP.3/Rev.1",
        "A/CONF.229/2017/8",
        "A/CONF.229/2017/NGO/WP.1",
        "A/CONF.229/2017/CRP.1/Rev.1",
        "A/AC.268/2008/CRP.2",
        "A/70/PV.1",
        "A/66/PV.100 (Resumption 1)",
        "A/BUR/70/SR.1",
        "A/INF/75/3",
        "A/DEC/70/551",
        "A/HRC/41/45",
        "A/HRC/RES/41/9",
        "A/70/6 (Sect. 3)",
        "A/70/6 (Sect. 3)/Corr.1",
        "A/74/6 (Prog. 3)",
        "A/80/604/Add.1",
        "A/76/27",
        "S/2020/456",
        "S/2020/456/Add.1",
        "S/1995/1",
        "S/RES/1540 (2004)",
        "S/RES/255 (1968)",
        "S/RES/2231 (2015)",
        "S/PV.8945",
        "S/PV.4739 (Resumption 1)",
        "S/PRST/2010/3",
        "S/INF/2",
        "S/AC.37/1",
        "E/2021/INF/1",
        "E/CN.4/Sub.2/2003/12/Rev.2",
        "E/RES/2020/1",
        "E/C.12/2019/3",
        "ST/SGB/2019/8",
        "ST/LEG/SER.E/26",
        "CD/2211",
        "CD/PV.1500",
        "CD/INF.1",
        "CD/NTB/WP.1",
        "CD/OS/WP.5/Rev.1",
        "CD/1299",
        "CD/8/Rev.9",
        "CCD/PV.500",
        "ENDC/225",
        "DC/112",
        "CCW/CONF.V/2",
        "CCW/CONF.VI/11",
        "CCW/GGE.1/2019/3",
        "CCW/GGE.1/2023/WP.4/Rev.2",
        "CCW/MSP/2015/9",
        "CCW/P.V/CONF/2018/5",
        "CCW/AP.II/CONF.17/2",
        "BWC/CONF.IX/9",
        "BWC/MSP/2020/MX.5/2",
        "TPNW/MSP/2022/6",
        "TPNW/MSP/2022/WP.5",
        "TPNW/MSP/2023/CRP.3/Rev.1",
        "TPNW/MSP/2023/INF.1",
        "APLC/MSP.8/2007/6",
        "CCM/MSP/2011/1",
        "CTBT-Art.XIV/2019/1",
        "INFCIRC/153 (Corrected)",
        "INFCIRC/540 (Corrected)",
        "INFCIRC/254/Rev.14/Part 1",
        "INFCIRC/66/Rev.2",
        "INFCIRC/209/Rev.5/Corr.1",
        "INFCIRC/912",
        "GOV/2015/68",
        "GOV/INF/2021/3",
        "GC(65)/RES/12",
        "GC(55)/17",
        "GC(55)/INF/3/Add.1",
        "A/75/123–S/2020/456",
        "A/65/496–S/2010/513",
        "A/47/361–S/24370"
      })
  void readsCanonicalSpelling(String symbol) {
    assertThat(DocumentSymbol.parse(symbol)).contains(new DocumentSymbol(symbol));
    if (symbol.length() > 5) {
      assertThat(DocumentSymbol.findAll("See " + symbol + ", para. 4."))
          .singleElement()
          .satisfies(
              found -> {
                assertThat(found.symbol().text()).isEqualTo(symbol);
                assertThat(found.start()).isEqualTo(4);
                assertThat(found.end()).isEqualTo(4 + symbol.length());
              });
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "npt/conf.2020/wp.33                    | NPT/CONF.2020/WP.33",
        "NPT / CONF.2020 / WP.33                | NPT/CONF.2020/WP.33",
        "NPT/CONF. 2020/WP. 33                  | NPT/CONF.2020/WP.33",
        "NPT/CONF2020/WP33                      | NPT/CONF.2020/WP.33",
        "NPT/CONF 2020/WP 33                    | NPT/CONF.2020/WP.33",
        "NPT/CONF.2020/WP.9/REV.1               | NPT/CONF.2020/WP.9/Rev.1",
        "npt/conf.2026/pc.i/wp.12/add.1/corr.2  | NPT/CONF.2026/PC.I/WP.12/Add.1/Corr.2",
        "NPT/CONF.2010/50(Vol. I)               | NPT/CONF.2010/50 (Vol. I)",
        "NPT/CONF.2010/50 (vol I)               | NPT/CONF.2010/50 (Vol. I)",
        "npt/conf.2000/28 (parts i and ii)      | NPT/CONF.2000/28 (Parts I and II)",
        "ＮＰＴ／ＣＯＮＦ．２０２０／ＷＰ．３３    | NPT/CONF.2020/WP.33",
        "NPT/CONF.2020／WP．33                  | NPT/CONF.2020/WP.33",
        "NPT/CONF.2015/WP.5**                   | NPT/CONF.2015/WP.5**",
        "a/res/70/33                            | A/RES/70/33",
        "A/res/46/36l                           | A/RES/46/36L",
        "A/C1/70/L13                            | A/C.1/70/L.13",
        "A/RES/1653(XVI)                        | A/RES/1653 (XVI)",
        "S/RES/1540(2004)                       | S/RES/1540 (2004)",
        "s/res/1540 (2004)                      | S/RES/1540 (2004)",
        "A/RES/S - 10/2                         | A/RES/S-10/2",
        "A/75/123-S/2020/456                    | A/75/123–S/2020/456",
        "A/75/123 — S/2020/456                  | A/75/123–S/2020/456",
        "e/cn.4/sub.2/2003/12/rev.2             | E/CN.4/Sub.2/2003/12/Rev.2",
        "infcirc/153 (corrected)                | INFCIRC/153 (Corrected)",
        "INFCIRC/254/Rev.14/part1               | INFCIRC/254/Rev.14/Part 1",
        "GC (65)/RES/12                         | GC(65)/RES/12",
        "ctbt-art.xiv/2019/1                    | CTBT-Art.XIV/2019/1",
        "cd/pv 1500                             | CD/PV.1500",
      })
  void readsOtherSpellings(String spelling, String canonical) {
    assertThat(DocumentSymbol.parse(spelling)).map(DocumentSymbol::text).contains(canonical);
  }

  /** Every organ, kind and suffix of the United Nations Editorial Manual, at least once. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/AC.284/CRP.4               | CRP",
        "A/CN.10/2023/WG.1/CRP.2/Rev.3 | CRP",
        "NPT/CONF.2026/PC.II/INF/7    | INF",
        "A/C.1/78/L.27/Amend.1        | L",
        "E/C.12/2019/NGO/3            | NGO",
        "T/PET.5/1402                 | PET",
        "S/PRST/2021/22               | PRST",
        "S/PV.9127 (Resumption 1)     | PV",
        "A/HRC/RES/50/7               | RES",
        "E/CN.4/Sub.2/1998/SR.12      | SR",
        "CCW/GGE.1/2023/WP.4/Rev.2/Add.1/Corr.3 | WP",
        "A/CONF.62/WP.10/Add.1        | WP",
      })
  void knowsEveryKind(String text, String series) {
    DocumentSymbol symbol = new DocumentSymbol(text);
    assertThat(symbol.series()).isEqualTo(series);
    assertThat(DocumentSymbol.findAll("see " + text + ", annex"))
        .extracting(found -> found.symbol().text())
        .containsExactly(text);
  }

  @ParameterizedTest
  @CsvSource({
    "NPT/CONF.2020/WP.9033, true",
    "NPT/CONF.2020/9001, true",
    "NPT/CONF.2020/WP.33, false",
    "A/9030, false",
    "A/AC.9/900, false",
    "NPT/CONF.2020/WP.90331, false"
  })
  void knowsInventedPapersByTheirNumber(String text, boolean invented) {
    assertThat(new DocumentSymbol(text).demonstration()).isEqualTo(invented);
  }

  @Test
  void readsASymbolBrokenOverALineAndAmongDirectionMarks() {
    assertThat(DocumentSymbol.parse("NPT/CONF.2020/WP.\n   45"))
        .contains(new DocumentSymbol("NPT/CONF.2020/WP.45"));
    assertThat(DocumentSymbol.parse("NPT/CONF.2020/\r\nWP.45/\nRev.1"))
        .contains(new DocumentSymbol("NPT/CONF.2020/WP.45/Rev.1"));
    assertThat(DocumentSymbol.parse("\u202ANPT/CONF.2020\u200E/WP.45\u202C"))
        .contains(new DocumentSymbol("NPT/CONF.2020/WP.45"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "and/or",
        "24/7",
        "S/he",
        "A/B",
        "N/A",
        "N/A/5",
        "km/h",
        "1/2",
        "I/O",
        "w/o",
        "NPT",
        "NPT/",
        "NPT/CONF",
        "NPT/CONF.2020",
        "NPT/CONF.2020/",
        "NPT/CONF.2020/WP",
        "NPT/CONF.2020/WP.",
        "NPT/CONF.2020/PC.I",
        "NPT/CONF.2020/MC.I",
        "NPT/2020",
        "NPT/CONF.2020/WP.33/Rev",
        "NPT/CONF.2020/WP.33/Rev.0",
        "NPT/CONF.2020/WP.33/Rev.1/34",
        "NPT/CONF.2020/WP.33 (Vol.)",
        "NPT/CONF.2020/WP.33****",
        "NPT/CONF.2020/WP.33abc",
        "NPT/CONF.2020/WP.33.",
        "NPT/CONF.2020/XX.33",
        "NPT/CONF.2020//WP.33",
        "NPT-CONF.2020-WP.33",
        "xNPT/CONF.2020/WP.33",
        "A/RES/70",
        "A/RES",
        "A/C.1",
        "A/C.1/70",
        "A/CONF.229/2017",
        "CCW/GGE.1/2019",
        "TPNW/MSP/2022",
        "A/S-10",
        "A/70/33 (Vol.)",
        "S/RES",
        "S/PRST/2010",
        "E/CN.4/Sub.2",
        "INFCIRC",
        "INFCIRC/(Corrected)",
        "GC(65)",
        "GC/(65)/RES",
        "A/75/123–",
        "–S/2020/456",
        "A/75/123–S",
        "21-18101",
        "https://example.org/A/70",
        "H/2020/1",
        "Б/70/33",
        "第70/33号决议"
      })
  void refusesWhatIsNoSymbol(String text) {
    assertThat(DocumentSymbol.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "print it on A/4 paper, or S/2",
        "The ratio A/B and 24/7 work and/or rest",
        "Treaty (NPT/CONF.2020) and A/RES/70 of the session",
        "МБР/БРПЛ 2020/21",
        "см. разделы 3/4 и IV/2",
        "*2118101* 21-18101 (E) 101221",
        "USA/2020/1 and PNPT/CONF.2020/WP.1",
        "10/A/70/33"
      })
  void findsNothingInOrdinaryText(String text) {
    assertThat(DocumentSymbol.findAll(text)).isEmpty();
  }

  @Test
  void findsSymbolsInTextOfEveryLanguage() {
    assertThat(texts("见NPT/CONF.2020/WP.33号文件第4段和大会第A/RES/70/33号决议。"))
        .containsExactly("NPT/CONF.2020/WP.33", "A/RES/70/33");
    assertThat(texts("انظر الوثيقة NPT/CONF.2020/WP.33، الفقرة 4، وA/RES/70/33."))
        .containsExactly("NPT/CONF.2020/WP.33", "A/RES/70/33");
    assertThat(texts("См. документ A/C.1/70/L.13 (пункт 2); S/RES/1540 (2004)."))
        .containsExactly("A/C.1/70/L.13", "S/RES/1540 (2004)");
    assertThat(texts("voir NPT/CONF.2020/\n  WP.33 et A/75/123–S/2020/456."))
        .containsExactly("NPT/CONF.2020/WP.33", "A/75/123–S/2020/456");
    assertThat(texts("https://undocs.org/en/NPT/CONF.2020/WP.33"))
        .containsExactly("NPT/CONF.2020/WP.33");
    assertThat(texts("NPT/CONF.2020/1 *1908178* 2/47 19-08178")).containsExactly("NPT/CONF.2020/1");
    assertThat(texts("A/RES/70/33. A/RES/70/34; A/RES/70/35"))
        .containsExactly("A/RES/70/33", "A/RES/70/34", "A/RES/70/35");
  }

  @Test
  void namesTheParts() {
    DocumentSymbol paper = new DocumentSymbol("NPT/CONF.2026/PC.I/WP.12/Rev.1/Corr.2*");
    assertThat(paper.organ()).isEqualTo("NPT");
    assertThat(paper.body()).isEqualTo("CONF.2026/PC.I");
    assertThat(paper.cycle()).isEqualTo("2026");
    assertThat(paper.series()).isEqualTo("WP");
    assertThat(paper.number()).isEqualTo("12");
    assertThat(paper.modifiers())
        .containsExactly(
            new SymbolModifier(SymbolModifier.Kind.REV, 1),
            new SymbolModifier(SymbolModifier.Kind.CORR, 2));
    assertThat(paper.reissue()).isEqualTo(1);
    assertThat(paper.base().text()).isEqualTo("NPT/CONF.2026/PC.I/WP.12");
    assertThat(paper.withoutReissue().text()).isEqualTo("NPT/CONF.2026/PC.I/WP.12/Rev.1/Corr.2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A/C.1/70/L.13             | A       | C.1       | 70   | L   | 13   | ''",
        "A/RES/S-10/2              | A       | ''        | S-10 | RES | 2    | ''",
        "A/RES/1653 (XVI)          | A       | ''        | XVI  | RES | 1653 | ''",
        "S/RES/1540 (2004)         | S       | ''        | 2004 | RES | 1540 | ''",
        "A/CONF.229/2017/8         | A       | CONF.229  | 2017 | ''  | 8    | ''",
        "NPT/CONF.2010/50 (Vol. I) | NPT     | CONF.2010 | 2010 | ''  | 50   | Vol. I",
        "CCW/CONF.VI/11            | CCW     | CONF.VI   | VI   | ''  | 11   | ''",
        "TPNW/MSP/2022/WP.5        | TPNW    | MSP       | 2022 | WP  | 5    | ''",
        "GC(65)/RES/12             | GC(65)  | ''        | 65   | RES | 12   | ''",
        "INFCIRC/254/Rev.14/Part 1 | INFCIRC | ''        | ''   | ''  | 254  | Part 1",
        "CD/PV.1500                | CD      | ''        | ''   | PV  | 1500 | ''",
      })
  void namesThePartsOfOtherOrgans(
      String text,
      String organ,
      String body,
      String cycle,
      String series,
      String number,
      String part) {
    DocumentSymbol symbol = new DocumentSymbol(text);
    assertThat(
            List.of(
                symbol.organ(),
                symbol.body(),
                symbol.cycle(),
                symbol.series(),
                symbol.number(),
                symbol.part()))
        .containsExactly(organ, body, cycle, series, number, part);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NPT/CONF.2020/WP.9/Rev.1        | NPT/CONF.2020/WP.9        | REVISES",
        "NPT/CONF.2020/WP.9/Rev.2        | NPT/CONF.2020/WP.9/Rev.1  | REVISES",
        "NPT/CONF.2020/WP.9/Rev.1        | NPT/CONF.2020/WP.9/Rev.2  | ''",
        "NPT/CONF.2020/WP.9/Corr.1       | NPT/CONF.2020/WP.9        | CORRECTS",
        "NPT/CONF.2020/WP.9/Rev.1/Corr.1 | NPT/CONF.2020/WP.9/Rev.1  | CORRECTS",
        "NPT/CONF.2020/WP.9/Rev.1/Corr.1 | NPT/CONF.2020/WP.9        | ''",
        "NPT/CONF.2020/WP.9/Add.1        | NPT/CONF.2020/WP.9        | ADDS_TO",
        "A/75/123/Amend.1                | A/75/123                  | AMENDS",
        "NPT/CONF.2020/WP.9*             | NPT/CONF.2020/WP.9        | REISSUES",
        "NPT/CONF.2020/WP.9**            | NPT/CONF.2020/WP.9*       | REISSUES",
        "NPT/CONF.2020/WP.9              | NPT/CONF.2020/WP.9*       | ''",
        "NPT/CONF.2020/WP.9/Rev.1        | NPT/CONF.2020/WP.9*       | REVISES",
        "NPT/CONF.2020/WP.9/Rev.1        | NPT/CONF.2020/WP.90       | ''",
        "A/75/123                        | A/75/124                  | ''",
      })
  void relatesSymbols(String one, String other, String relation) {
    Optional<PaperRelation> expected =
        relation.isEmpty() ? Optional.empty() : Optional.of(PaperRelation.valueOf(relation));
    assertThat(new DocumentSymbol(one).relationTo(new DocumentSymbol(other))).isEqualTo(expected);
  }

  @Test
  void splitsJointSymbols() {
    DocumentSymbol joint = new DocumentSymbol("A/75/123/Add.1–S/2020/456/Add.1");
    assertThat(joint.members())
        .containsExactly(
            new DocumentSymbol("A/75/123/Add.1"), new DocumentSymbol("S/2020/456/Add.1"));
    assertThat(joint.base().text()).isEqualTo("A/75/123–S/2020/456");
    assertThat(joint.organ()).isEqualTo("A");
  }

  @Test
  void ordersNumbersByValue() {
    assertThat(
            List.of(
                    new DocumentSymbol("NPT/CONF.2020/WP.33"),
                    new DocumentSymbol("NPT/CONF.2020/WP.9/Rev.1"),
                    new DocumentSymbol("NPT/CONF.2020/WP.9"),
                    new DocumentSymbol("NPT/CONF.2015/WP.40"))
                .stream()
                .sorted()
                .map(DocumentSymbol::text))
        .containsExactly(
            "NPT/CONF.2015/WP.40",
            "NPT/CONF.2020/WP.9",
            "NPT/CONF.2020/WP.9/Rev.1",
            "NPT/CONF.2020/WP.33");
  }

  @Test
  void saysWhatACanonicalSpellingWouldBe() {
    assertThatThrownBy(() -> new DocumentSymbol("NPT/CONF2020/WP33"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"NPT/CONF2020/WP33\"")
        .hasMessageContaining("NPT/CONF.2020/WP.33")
        .hasMessageContaining("DocumentSymbol.parse");
  }

  private static List<String> texts(String text) {
    return DocumentSymbol.findAll(text).stream().map(found -> found.symbol().text()).toList();
  }
}
