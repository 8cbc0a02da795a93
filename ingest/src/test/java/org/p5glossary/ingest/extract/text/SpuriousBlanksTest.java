package org.p5glossary.ingest.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.TextRange;

class SpuriousBlanksTest {

  @Test
  void blanksBetweenChineseCharactersAreSpurious() {
    assertThat(LineJoiner.spuriousBlanks("核 武器，“ 无核” 国家"))
        .containsExactly(new TextRange(1, 2), new TextRange(10, 11));
  }

  @Test
  void blanksBetweenQuotationMarksOfOtherWritingAreMeant() {
    assertThat(LineJoiner.spuriousBlanks("the parties’ “inalienable right” “to develop”"))
        .isEmpty();
  }
}
