package org.p5glossary.ingest.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.ingest.structure.RawBlock.Look;
import org.p5glossary.ingest.structure.RawBlock.Region;

class BlockTyperTest {

  private final List<RawBlock> blocks = new ArrayList<>();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2009年5月4日至15日，日内瓦 | 术语工作组的清单 | 卢里坦尼亚和格劳斯塔克提交的工作文件 | 工作组商定了一份清单。 | 一. | 导言 | (a) | 已商定的术语；
          Geneva, 4–15 May 2009 | The list of the working group | Joint working paper submitted by Ruritania and Graustark | The group agreed on a list. | I. | Introduction | (a) | Terms that are agreed;
          Genève, 4-15 mai 2009 | La liste du groupe de travail | Document de travail présenté par la Ruritanie | Le groupe est convenu d’une liste. | I. | Introduction | a) | Termes convenus ;
          Женева, 4–15 мая 2009 года | Перечень рабочей группы | Рабочий документ, представленный Руританией | Группа согласовала перечень. | I. | Введение | а) | согласованные термины;
          Ginebra, 4 a 15 de mayo de 2009 | La lista del grupo | Documento de trabajo presentado por Ruritania | El grupo acordó una lista. | I. | Introducción | a) | Términos acordados;
          جنيف، 4-15 أيار/مايو 2009 | قائمة الفريق العامل | ورقة عمل مقدمة من روريتانيا | اتفق الفريق على قائمة. | أولا - | مقدمة | (أ) | المصطلحات المتفق عليها؛
          """)
  void typesAPaperInEachLanguage(
      String place,
      String title,
      String byline,
      String paragraph,
      String headingLabel,
      String heading,
      String itemLabel,
      String item) {
    plain(place);
    look(title, 16, true);
    look(byline, 10, true);
    look(headingLabel + " " + heading, 12, true);
    plain(paragraph.repeat(6));
    plain(itemLabel + " " + item);

    List<Block> typed = new BlockTyper().type(blocks);

    assertThat(typed)
        .extracting(Block::type)
        .containsExactly(
            BlockType.MASTHEAD,
            BlockType.TITLE,
            BlockType.BYLINE,
            BlockType.HEADING,
            BlockType.PARA,
            BlockType.ITEM);
    assertThat(typed)
        .extracting(b -> b.label().printed())
        .containsExactly("", "", "", headingLabel, "", itemLabel);
    assertThat(typed.get(3).text()).isEqualTo(heading);
    assertThat(typed.get(5).text()).isEqualTo(item);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Statement by the delegation of Ruritania",
        "Note by the Secretariat",
        "Letter dated 4 May 2009 from the Permanent Representative of Ruritania",
        "Joint communiqué of the five States",
        "秘书处的说明",
        "Записка секретариата",
        "Note du Secrétariat",
        "Nota de la Secretaría",
        "مذكرة من الأمانة العامة"
      })
  void knowsOtherBylines(String byline) {
    assertThat(FrontMatterWords.isByline(byline)).isTrue();
  }

  @Test
  void aPlainLineBetweenTitleAndHeadingIsABylineInAnyLanguage() {
    look("Maßnahmen zur Verringerung der Risiken", 16, true);
    look("Arbeitspapier, vorgelegt von Ruritanien", 10, false);
    look("Einleitung", 12, true);
    plain("Die Gruppe hat sich auf eine Liste verständigt. ".repeat(6));

    assertThat(new BlockTyper().type(blocks))
        .extracting(Block::type)
        .containsExactly(BlockType.TITLE, BlockType.BYLINE, BlockType.HEADING, BlockType.PARA);
  }

  @Test
  void aPlainLineThatLooksLikeTheHeadingsBelowIsAHeading() {
    look("Maßnahmen zur Verringerung der Risiken", 16, true);
    look("Einleitung", 12, false);
    plain("1. Die Gruppe hat sich auf eine Liste verständigt. ".repeat(6));
    look("Empfehlungen", 12, false);
    plain("2. Die Gruppe hat sich auf eine Liste verständigt. ".repeat(6));

    assertThat(new BlockTyper().type(blocks))
        .extracting(Block::type)
        .doesNotContain(BlockType.BYLINE);
  }

  @Test
  void typesTheMoreThatStandsInNotes() {
    plain("The group agreed on a list that it will keep open.");
    note("1", "The list reads as follows:");
    note("", "(a) First term;");
    note("", "It was adopted without a vote.");

    List<Block> typed = new BlockTyper().type(blocks);

    assertThat(typed.subList(1, 4))
        .extracting(b -> b.type() + " " + b.inFootnote())
        .containsExactly("FOOTNOTE false", "ITEM true", "QUOTE true");
  }

  @Test
  void takesAnInitialForALabelOnlyInASeries() {
    plain("The group heard a lecture by its chair on the terms of the list that was agreed.");
    plain("A. Einstein wrote a letter to the chair of the group about the list of terms.");

    assertThat(new BlockTyper().type(blocks).get(1).text()).startsWith("A. Einstein");

    plain("B. The second point, which makes the one before it the first point of a series.");
    assertThat(new BlockTyper().type(blocks).get(1).text()).startsWith("Einstein");
  }

  @Test
  void levelsFollowTheNestingOfItems() {
    for (String label : List.of("(a)", "(i)", "(ii)", "•", "(b)")) {
      plain(label + " a term of the list;");
    }
    assertThat(new BlockTyper().type(blocks))
        .extracting(b -> b.label().level())
        .containsExactly(0, 1, 1, 2, 0);
  }

  @Test
  void aSeriesOfLettersGoesOnThroughI() {
    for (String label : List.of("(g)", "(h)", "(i)", "(j)")) {
      plain(label + " a term of the list;");
    }
    assertThat(new BlockTyper().type(blocks)).extracting(b -> b.label().level()).containsOnly(0);
  }

  @Test
  void notesMarksMoveWithTheLabel() {
    blocks.add(
        new RawBlock(
            "1. The list",
            "",
            List.of(),
            List.of(new NoteMark("1", 11)),
            Region.BODY,
            new Look(10, false, false, RawBlock.Adjustment.START, 0, 0)));

    Block block = new BlockTyper().type(blocks).get(0);

    assertThat(block.text()).isEqualTo("The list");
    assertThat(block.noteMarks()).containsExactly(new NoteMark("1", 8));
  }

  @Test
  void aRunOfShortLinesIsAList() {
    plain("The following took part in the work on the list of terms of the group:");
    for (String name : List.of("Anna Arent", "Boris Bely", "Chen Cheng", "Dina Daoud")) {
      plain(name);
    }
    assertThat(new BlockTyper().type(blocks).subList(1, 5))
        .extracting(Block::type)
        .containsOnly(BlockType.ENTRY);
  }

  @Test
  void readsPlainTextWithoutLooks() {
    for (String text :
        List.of(
            "2009年5月4日，日内瓦",
            "术语清单",
            "卢里坦尼亚提交的工作文件",
            "清单的由来",
            "工作组商定了一份清单，各代表团用本国语言作了说明。",
            "• 已商定的术语；")) {
      blocks.add(new RawBlock(text, "", List.of(), List.of(), Region.BODY, Look.UNKNOWN));
    }
    assertThat(new BlockTyper().type(blocks))
        .extracting(Block::type)
        .containsExactly(
            BlockType.MASTHEAD,
            BlockType.TITLE,
            BlockType.BYLINE,
            BlockType.HEADING,
            BlockType.PARA,
            BlockType.ITEM);
  }

  private void plain(String text) {
    look(text, 10, false);
  }

  private void look(String text, double size, boolean bold) {
    add(text, "", Region.BODY, size, bold);
  }

  private void note(String mark, String text) {
    add(text, mark, Region.FOOTNOTE, 8, false);
  }

  private void add(String text, String label, Region region, double size, boolean bold) {
    Look look = new Look(size, bold, false, RawBlock.Adjustment.START, 0, 0);
    blocks.add(new RawBlock(text, label, List.of(), List.of(), region, look));
  }
}
