package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.alignment.BeadStatus;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.corpus.document.Label;
import org.p5glossary.web.view.AlignedRow;
import org.p5glossary.web.view.BlockView;

class AlignedRowsTest {

  private static List<BlockView> blocks(int size) {
    List<BlockView> blocks = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      blocks.add(new BlockView(i, BlockType.PARA, Label.NONE, List.of(), Optional.empty(), ""));
    }
    return blocks;
  }

  private static Bead bead(int from, int to, int otherFrom, int otherTo) {
    return new Bead(from, to, otherFrom, otherTo, .9, BeadStatus.AUTOMATIC);
  }

  private static List<Integer> numbers(
      List<AlignedRow> rows, Function<AlignedRow, List<BlockView>> side) {
    return rows.stream().flatMap(row -> side.apply(row).stream()).map(BlockView::number).toList();
  }

  private static List<Integer> upTo(int size) {
    return blocks(size).stream().map(BlockView::number).toList();
  }

  @Test
  void aRowIsAsLongAsTheLongestBeadOfItsBlocks() {
    Alignment right = new Alignment(3, 2, List.of(bead(0, 2, 0, 1), bead(2, 3, 1, 2)));
    Alignment third =
        new Alignment(
            3, 4, List.of(bead(0, 1, 0, 1), bead(1, 2, 1, 2), bead(2, 2, 2, 3), bead(2, 3, 3, 4)));
    List<AlignedRow> rows =
        AlignedRows.with(
            AlignedRows.of(right, blocks(3), blocks(2)), Optional.of(third), blocks(4));
    assertThat(rows).hasSize(3);
    assertThat(numbers(rows.subList(0, 1), AlignedRow::left)).containsExactly(0, 1);
    assertThat(numbers(rows.subList(0, 1), AlignedRow::third)).containsExactly(0, 1);
    assertThat(rows.get(0).thirdPairing()).isPresent();
  }

  @Test
  void everyBlockStandsOnceAndInOrder() {
    long seed = Long.getLong("p5.seed", 20_260_101L);
    Random random = new Random(seed);
    for (int run = 0; run < 300; run++) {
      int size = random.nextInt(12);
      Alignment right = anyAlignment(size, random);
      Alignment third = anyAlignment(size, random);
      List<AlignedRow> rows =
          AlignedRows.with(
              AlignedRows.of(right, blocks(size), blocks(right.targetSize())),
              Optional.of(third).filter(some -> !some.beads().isEmpty()),
              blocks(third.targetSize()));
      assertThat(numbers(rows, AlignedRow::left)).as("seed %d", seed).isEqualTo(upTo(size));
      assertThat(numbers(rows, AlignedRow::right))
          .as("seed %d", seed)
          .isEqualTo(upTo(right.targetSize()));
      assertThat(numbers(rows, AlignedRow::third))
          .as("seed %d", seed)
          .isEqualTo(upTo(third.targetSize()));
    }
  }

  private static Alignment anyAlignment(int size, Random random) {
    List<Bead> beads = new ArrayList<>();
    int from = 0;
    int to = 0;
    while (from < size) {
      int here = Math.min(size - from, random.nextInt(3));
      int there = here == 0 ? 1 : random.nextInt(3);
      beads.add(bead(from, from + here, to, to + there));
      from += here;
      to += there;
    }
    return new Alignment(size, to, beads);
  }
}
