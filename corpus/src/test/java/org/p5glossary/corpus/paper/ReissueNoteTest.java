package org.p5glossary.corpus.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;

class ReissueNoteTest {

  private static Block note(String label, String text) {
    return new Block(
        BlockType.FOOTNOTE, new Label(label, 0), text, List.of(), List.of(), List.of(), false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reissued for technical reasons on 1 July 2022.",
        "Nouveau tirage pour raisons techniques (1er juillet 2022).",
        "Publicado nuevamente por razones técnicas el 1 de julio de 2022.",
        "Переиздано по техническим причинам 1 июля 2022 года.",
        "由于技术原因于2022年7月1日重新印发。",
        "أعيد إصدارها لأسباب فنية في 1 تموز/يوليه 2022."
      })
  void readsTheNoteInAllLanguages(String text) {
    assertThat(ReissueNote.of(List.of(note("1", "See para. 4."), note("*", text)))).contains(text);
    assertThat(ReissueNote.of(List.of(note("", "* " + text)))).contains(text);
  }

  @Test
  void otherNotesAreNone() {
    assertThat(ReissueNote.of(List.of(note("*", "The present paper was submitted late."))))
        .isEmpty();
    assertThat(ReissueNote.of(List.of(note("1", "It was stopped for technical reasons."))))
        .isEmpty();
    assertThat(ReissueNote.of(List.of())).isEmpty();
  }
}
