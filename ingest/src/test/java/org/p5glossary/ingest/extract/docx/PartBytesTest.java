package org.p5glossary.ingest.extract.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;

class PartBytesTest {

  @Test
  void allPartsOfAFileTakeNoMoreThanASixthOfTheMemory() {
    Budget budget = new Budget(ExtractionLimits.DEFAULT, 6_000);
    PartBytes first = new PartBytes(budget);
    first.write(new byte[700], 0, 700);
    PartBytes second = new PartBytes(budget);
    second.write(new byte[300], 0, 300);

    assertThatThrownBy(() -> second.write(new byte[1], 0, 1))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("more than 1000 bytes");
    assertThat(second.size()).isEqualTo(300);
  }
}
