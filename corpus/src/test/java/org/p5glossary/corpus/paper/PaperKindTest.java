package org.p5glossary.corpus.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.symbol.DocumentSymbol;

class PaperKindTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Joint Statement of the Leaders of the Five States | JOINT_STATEMENT",
        "P5 joint statement on the Treaty | JOINT_STATEMENT",
        "Déclaration conjointe des cinq États | JOINT_STATEMENT",
        "Declaración conjunta de los cinco Estados | JOINT_STATEMENT",
        "Совместное заявление лидеров пяти государств | JOINT_STATEMENT",
        "بيان مشترك لقادة الدول الخمس | JOINT_STATEMENT",
        "五个核武器国家领导人关于防止核战争的联合声明 | JOINT_STATEMENT",
        "Treaty on the Non-Proliferation of Nuclear Weapons | TREATY",
        "The Agreement between two States | TREATY",
        "Договор о нераспространении ядерного оружия | TREATY",
        "معاهدة عدم انتشار الأسلحة النووية | TREATY",
        "不扩散核武器条约 | TREATY",
        "Communiqué of the meeting | COMMUNIQUE",
        "会议公报 | COMMUNIQUE",
        "Statement by China on the Treaty | STATEMENT",
        "Заявление Китая | STATEMENT",
        "中国关于条约的声明 | STATEMENT",
        "Letter dated 3 January | LETTER",
        "A safer world through the work of many and a treaty | TEXT",
        "Mistreaty | TEXT",
        "'' | TEXT",
      })
  void readsTheHeadWordOfATitle(String title, PaperKind kind) {
    assertThat(PaperKind.ofTitles(List.of("", title))).isEqualTo(kind);
  }

  @Test
  void readsASymbolFirst() {
    assertThat(PaperKind.of(new DocumentSymbol("NPT/CONF.2020/WP.33/Rev.1")))
        .isEqualTo(PaperKind.WORKING_PAPER);
    assertThat(PaperKind.of(new DocumentSymbol("A/RES/70/33"))).isEqualTo(PaperKind.RESOLUTION);
    assertThat(PaperKind.of(new DocumentSymbol("CD/PV.1500"))).isEqualTo(PaperKind.MEETING_RECORD);
    assertThat(PaperKind.of(new DocumentSymbol("NPT/CONF.2020/1"))).isEqualTo(PaperKind.DOCUMENT);
    assertThat(PaperKind.JOINT_STATEMENT.code()).isEqualTo("joint-statement");
  }
}
