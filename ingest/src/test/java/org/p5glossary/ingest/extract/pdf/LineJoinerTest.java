package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.p5glossary.corpus.document.NoteMark;
import org.p5glossary.corpus.document.PageBox;

class LineJoinerTest {

  /** Words of other lines of the document. */
  private static final String CONTEXT = "nuclear weapon cooperation the nuclear-armed States";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the States        | agreed          | the States agreed
          their coopera-    | tion is         | their cooperation is
          the nuclear-      | weapon States   | the nuclear-weapon States
          the nuclear-      | armed States    | the nuclear-armed States
          dis-              | mantlement      | dismantlement
          pre- and          | post-war        | pre- and post-war
          in 2010–          | 2015            | in 2010–2015
          核武器            | 国家            | 核武器国家
          公约 Treaty       | 国家            | 公约 Treaty 国家
          see www.un.org/   | disarmament     | see www.un.org/disarmament
          الدول             | الحائزة         | الدول الحائزة
          """)
  void joinsLines(String first, String second, String whole) {
    assertThat(join(first, second).text()).isEqualTo(whole);
  }

  @Test
  void aSoftHyphenAtTheEndIsACutAndInsideIsNothing() {
    assertThat(join("co\u00ADopera\u00AD", "tion").text()).isEqualTo("cooperation");
  }

  @Test
  void rangesAndMarksPointIntoTheJoinedText() {
    Line first = line("their coopera-").withText("their coopera-", List.of(new NoteMark("1", 5)));
    LineJoiner.Joined joined = joiner().join(List.of(first, line("tion is good")));

    assertThat(joined.text()).isEqualTo("their cooperation is good");
    assertThat(joined.marks()).containsExactly(new NoteMark("1", 5));
    assertThat(joined.lines().get(1).range().of(joined.text())).isEqualTo("tion is good");
  }

  private static LineJoiner.Joined join(String... texts) {
    List<Line> lines = new ArrayList<>();
    for (String text : texts) {
      lines.add(line(text));
    }
    return joiner().join(lines);
  }

  @Test
  void aDocumentThatCutsNoWordsHasOnlyCompounds() {
    PageLines page = new PageLines(1, 595, 842, false, List.of(line(CONTEXT)), List.of());
    LineJoiner.Joined joined =
        new LineJoiner(List.of(page)).join(List.of(line("on the web-"), line("sites")));

    assertThat(joined.text()).isEqualTo("on the web-sites");
  }

  private static LineJoiner joiner() {
    List<Line> context = List.of(line(CONTEXT), line("weapon coope-"), line("ration"));
    return new LineJoiner(List.of(new PageLines(1, 595, 842, false, context, List.of())));
  }

  private static Line line(String text) {
    return new Line(
        new Line.Place(1, 0, 0),
        0,
        100,
        100,
        10,
        text,
        List.of(),
        false,
        false,
        20,
        0,
        new PageBox(1, 0, 90, 100, 12));
  }
}
