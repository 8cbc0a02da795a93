package org.p5glossary.ingest.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A failure of the golden suite must show the block and what stands around it. */
final class ExtractionComparisonTest {

  private static GoldUnit unit(String type, String text) {
    return new GoldUnit("", type, "", GoldUnit.folded(text), List.of(), List.of(), text);
  }

  private static final List<GoldUnit> GOLD =
      List.of(
          unit("title", "The mills"),
          unit("para", "First there was one."),
          unit("para", "Then there were two. They stood apart."),
          unit("para", "A third was built."),
          unit("para", "It burnt down."));

  @Test
  void drawsNothingIfAllIsRight() {
    assertThat(new ExtractionComparison(GOLD, GOLD).drawn()).isEmpty();
  }

  @Test
  void drawsAWrongBreakBetweenItsNeighbours() {
    List<GoldUnit> seen =
        List.of(
            GOLD.get(0),
            GOLD.get(1),
            unit("para", "Then there were two."),
            unit("para", "They stood apart."),
            GOLD.get(3),
            GOLD.get(4));

    assertThat(
            new ExtractionComparison(GOLD, seen)
                .drawn()
                .lines()
                .map(ExtractionComparisonTest::squeezed))
        .containsExactly(
            "  …",
            "  para First there was one.",
            "- para Then there were two. They stood apart.",
            "+ para Then there were two.",
            "+ para They stood apart.",
            "  para A third was built.");
  }

  @Test
  void drawsAnotherTypeAndABlockThatMoved() {
    List<GoldUnit> seen =
        List.of(
            GOLD.get(0),
            GOLD.get(3),
            GOLD.get(1),
            unit("item", "Then there were two. They stood apart."),
            GOLD.get(4));

    assertThat(new ExtractionComparison(GOLD, seen).drawn())
        .contains("+ (moved) para")
        .contains("- para            A third was built.")
        .contains("type: expected para\n      but was item");
  }

  private static String squeezed(String line) {
    return line.substring(0, 2) + line.substring(2).replaceAll("\\s+", " ");
  }
}
