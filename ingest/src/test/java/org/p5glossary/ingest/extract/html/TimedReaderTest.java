package org.p5glossary.ingest.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.extract.guard.Budget;
import org.p5glossary.ingest.extract.guard.UnreadableFileException;

class TimedReaderTest {

  private final Budget budget =
      new Budget(new ExtractionLimits(1000, 10, 100, 1000, Duration.ofMinutes(1)));

  @Test
  void tagsAndTextCountOnceEach() throws IOException {
    char[] buffer = new char[100];
    try (TimedReader reader = new TimedReader(new StringReader("x".repeat(100)), budget)) {
      assertThat(reader.read(buffer, 0, 100)).isEqualTo(100);
    }
    budget.spendCharacters(100);

    assertThatThrownBy(() -> budget.spendCharacters(1)).isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void stopsWhereThereIsTooMuchToRead() throws IOException {
    char[] buffer = new char[101];
    try (TimedReader reader = new TimedReader(new StringReader("x".repeat(101)), budget)) {
      assertThatThrownBy(() -> reader.read(buffer, 0, 101))
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("more than 100 characters with its tags");
    }
  }
}
