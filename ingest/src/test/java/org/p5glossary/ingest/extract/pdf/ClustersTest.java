package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

  @Test
  void joinsAMarkAtTheEdgeOfItsLetterToTheLetterDrawnBeforeIt() {
    List<Glyph> drawn =
        List.of(glyph("\u091C", 0, 10), glyph("\u0941", 10, 0), glyph("\u0921", 10, 8));

    assertThat(Clusters.joined(drawn).stream().map(Glyph::text))
        .containsExactly("\u091C\u0941", "\u0921");
  }

  @Test
  void leavesMarksOfOtherScriptsToTheirPlaces() {
    List<Glyph> drawn = List.of(glyph("a", 0, 5), glyph("\u0301", 5, 0), glyph("e", 5, 5));

    assertThat(Clusters.joined(drawn)).hasSize(3);
  }

  private static Glyph glyph(String text, double x, double width) {
    return new Glyph(text, x, width, 100, 10, false, false);
  }
}
