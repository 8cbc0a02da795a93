package org.p5glossary.ingest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.Furniture;
import org.p5glossary.corpus.document.PageBox;

/** Notes with the same words on several pages are text; running feet with page numbers are not. */
class FurnitureNotesTest {

  @Test
  void keepsANoteThatOthersRepeat() {
    assertThat(found(page(1, "3 Ibid."), page(2, "7 Ibid."), page(3, "8 Ibid."))).isEmpty();
  }

  @Test
  void keepsTwoNotesWhoseNumbersGoOnWithThePagesByChance() {
    assertThat(found(page(1, "3 Ibid."), page(2, "4 Ibid."))).isEmpty();
  }

  @Test
  void removesAFootWithThePageNumber() {
    assertThat(found(page(1, "1 A/80/604"), page(2, "2 A/80/604"), page(3, "3 A/80/604")))
        .hasSize(3);
  }

  @Test
  void keepsTitlesThatCountByThemselves() {
    assertThat(found(page(1, "Table 2"), page(2, "Text"), page(3, "Table 5"))).isEmpty();
  }

  @Test
  void removesAHeadWhoseNumberStaysOverPages() {
    assertThat(
            found(
                page(1, "Chapter 1"),
                page(2, "Chapter 1"),
                page(3, "Chapter 2"),
                page(4, "Chapter 2")))
        .hasSize(4);
  }

  @Test
  void keepsTheLinesOfANoteThatOthersRepeat() {
    List<PageLines> pages = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      List<Line> lines =
          List.of(
              line(page, 0, 400, "Text."),
              line(page, 1, 738, 2 * page * page + " As the report says,"),
              line(page, 2, 749, "it was so in all"),
              line(page, 3, 760, "countries."));
      pages.add(new PageLines(page, 600, 800, false, lines, List.of(new Rule(70, 700, 120))));
    }
    assertThat(found(pages.toArray(PageLines[]::new))).isEmpty();
  }

  /** Heads at 40, text from 82 on: {@code texts} of each page from the second on. */
  private static PageLines[] headed(String... texts) {
    List<PageLines> pages = new ArrayList<>();
    pages.add(new PageLines(1, 600, 800, false, List.of(line(1, 0, 400, "Title")), List.of()));
    for (String text : texts) {
      int page = pages.size() + 1;
      List<Line> lines = new ArrayList<>(List.of(line(page, 0, 40, "A/80/604")));
      for (String words : text.split("\n", -1)) {
        lines.add(line(page, lines.size(), 70 + 12 * lines.size(), words));
      }
      pages.add(new PageLines(page, 600, 800, false, lines, List.of()));
    }
    return pages.toArray(PageLines[]::new);
  }

  @Test
  void keepsALineThatTwoPagesBeginWithWhereOthersHaveTheirText() {
    List<Furniture> found =
        found(headed("and the like in all\nStates.", "Now.", "and the like in all\nregions."));

    assertThat(found).extracting(Furniture::text).containsOnly("A/80/604");
  }

  @Test
  void keepsFiguresOfARowThatAPageBeginsWith() {
    List<Line> lines = new ArrayList<>(List.of(line(2, 0, 40, "A/80/604")));
    for (String cell : List.of("Other States", "1992", "1250")) {
      lines.add(line(2, 1, 82, cell));
    }
    PageLines first = headed()[0];
    PageLines second = new PageLines(2, 600, 800, false, lines, List.of());

    assertThat(found(first, second, headed("", "Text.")[2]))
        .extracting(Furniture::text)
        .containsOnly("A/80/604");
  }

  @Test
  void keepsTheEndOfANoteThatGoesOnAlone() {
    List<PageLines> pages = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      List<Line> lines =
          page == 2
              ? List.of(line(page, 0, 400, "Text."), line(page, 2, 780, "26-00000"))
              : List.of(
                  line(page, 0, 400, "Text."),
                  line(page, 1, 745, "unless they decide otherwise."),
                  line(page, 2, 780, "26-00000"));
      pages.add(new PageLines(page, 600, 800, false, lines, List.of(new Rule(70, 730, 120))));
    }

    assertThat(found(pages.toArray(PageLines[]::new)))
        .extracting(Furniture::text)
        .containsOnly("26-00000");
  }

  @Test
  void keepsWordsThatOnePageEndsWithAndTheNextBeginsWith() {
    PageLines first =
        new PageLines(1, 600, 800, false, List.of(line(1, 0, 760, "The same item;")), List.of());
    PageLines second =
        new PageLines(2, 600, 800, false, List.of(line(2, 0, 60, "The same item;")), List.of());

    assertThat(found(first, second)).isEmpty();
  }

  @Test
  void removesAHeadWithAnUnrelatedNumberOnEachPage() {
    List<PageLines> pages = new ArrayList<>();
    for (int page = 1; page <= 6; page++) {
      String head = "Register " + 1000 * page % 7;
      pages.add(
          new PageLines(
              page,
              600,
              800,
              false,
              List.of(line(page, 0, 40, head), line(page, 1, 400, "Text.")),
              List.of()));
    }

    assertThat(found(pages.toArray(PageLines[]::new))).hasSize(6);
  }

  private static List<Furniture> found(PageLines... pages) {
    List<Furniture> found = new ArrayList<>();
    new FurnitureFinder(List.of(pages)).without(found);
    return found;
  }

  private static PageLines page(int page, String foot) {
    Rule rule = new Rule(70, 700, 120);
    return new PageLines(
        page,
        600,
        800,
        false,
        List.of(line(page, 0, 400, "Text."), line(page, 1, 760, foot)),
        List.of(rule));
  }

  private static Line line(int page, int row, double baseline, String text) {
    return new Line(
        new Line.Place(page, 0, row),
        70,
        200,
        baseline,
        10,
        text,
        List.of(),
        false,
        false,
        20,
        0,
        new PageBox(page, 70, baseline - 8, 130, 10));
  }
}
