package org.p5glossary.corpus.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the text, what is found in it is a symbol, in place and in order. */
class DocumentSymbolPropertyTest {

  private static final String[] PIECES = {
    "NPT", "A", "S", "INFCIRC", "GC(65)", "/", "/", "/", "CONF.2020", "WP.33", "RES", "70", "33",
    "PC.I", "Rev.1", "Corr.2", "Add.1", " (Vol. I)", " (2004)", "–", "*", " ", "\n", ".", "文", "ж",
    "ع", "é", "😀", "2020", "C.1", "L.13", "Part 1", "(", ")"
  };

  @Test
  void foundSymbolsStandInTheText() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    for (int run = 0; run < 2_000; run++) {
      StringBuilder built = new StringBuilder();
      int length = random.nextInt(25);
      for (int i = 0; i < length; i++) {
        built.append(PIECES[random.nextInt(PIECES.length)]);
      }
      String text = built.toString();
      int previous = 0;
      for (DocumentSymbol.Found found : DocumentSymbol.findAll(text)) {
        assertThat(found.start())
            .as("seed %s, \"%s\"", seed, text)
            .isGreaterThanOrEqualTo(previous);
        previous = found.end();
        String printed = text.substring(found.start(), found.end());
        assertThat(DocumentSymbol.parse(printed))
            .as("seed %s, \"%s\" in \"%s\"", seed, printed, text)
            .contains(found.symbol());
        assertThat(found.symbol().base().modifiers()).isEmpty();
        assertThat(found.symbol().number()).isNotEmpty();
        assertThat(found.symbol().relationTo(found.symbol())).isEmpty();
      }
    }
  }

  @Test
  void aLongTextIsSearchedInTime() {
    String text = "A/RES/".repeat(200_000) + "NPT/   ".repeat(100_000) + "A/RES/70/33";
    assertThat(DocumentSymbol.findAll(text)).isNotEmpty();
  }
}
