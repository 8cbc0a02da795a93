package org.p5glossary.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExtractionLimitsTest {

  @Test
  void whatIsNotSetIsAsUsual() {
    assertThat(ExtractionLimits.configured(name -> null)).isEqualTo(ExtractionLimits.DEFAULT);
  }

  @Test
  void everyLimitCanBeSet() {
    Map<String, String> set =
        Map.of(
            "p5.limit.megabytes", "3",
            "p5.limit.pages", "7",
            "p5.limit.characters", "900",
            "p5.limit.unpacked-megabytes", "5",
            "p5.limit.seconds", "11");

    assertThat(ExtractionLimits.configured(set::get))
        .isEqualTo(new ExtractionLimits(3L << 20, 7, 900, 5L << 20, Duration.ofSeconds(11)));
  }

  @Test
  void aLimitThatIsNoneIsNamed() {
    for (String wrong : new String[] {"0", "-1", "many", "", "99999999999"}) {
      Map<String, String> set = Map.of("p5.limit.pages", wrong);
      assertThatThrownBy(() -> ExtractionLimits.configured(set::get))
          .hasMessageContaining("p5.limit.pages is \"" + wrong + "\"")
          .hasMessageContaining("from 1 to 2000000000");
    }
  }
}
