package org.p5glossary.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolTextTest {

  @Test
  void symbolsBreakAfterEachSlash() {
    assertThat(SymbolText.parts("NPT/CONF.2020/WP.9"))
        .containsExactly("NPT/", "CONF.2020/", "WP.9");
    assertThat(SymbolText.parts("中国 𠮷")).containsExactly("中国 𠮷");
    assertThat(SymbolText.parts("a//")).containsExactly("a/", "/");
    assertThat(SymbolText.parts("")).containsExactly("");
  }
}
