package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Parallel rows made hard to align: joined, cut elsewhere, dropped, added, moved, with lines of
 * furniture between them. The same seed gives the same texts.
 *
 * @param source sentences of the first language
 * @param target sentences of the second
 * @param gold the true beads; a moved sentence is one-sided on both sides
 */
record StressTexts(List<String> source, List<String> target, List<GoldBead> gold) {

  /** What is done to the rows, as shares of all beads. */
  enum Kind {
    /** Nearly all one to one. */
    FAITHFUL(.03, .03, .005, .005, 0, 0, 0),
    /** Long source sentences that are several in the target. */
    PERIODS(.30, .03, .02, .01, 0, 0, 0),
    /** A free translation. */
    FREE(.10, .10, .06, .04, 0, 0, 0),
    /** Paragraphs left out on either side. */
    OMISSIONS(.06, .04, .01, .02, .012, 0, 0),
    /** Running heads and page numbers on either side. */
    FURNITURE(.06, .04, .01, .01, 0, .06, 0),
    /** Notes that stand elsewhere. */
    MOVED(.06, .04, .01, .01, 0, 0, .03);

    private final double oneToMany;
    private final double manyToOne;
    private final double cutElsewhere;
    private final double dropped;
    private final double paragraphDropped;
    private final double furniture;
    private final double moved;

    Kind(
        double oneToMany,
        double manyToOne,
        double cutElsewhere,
        double dropped,
        double paragraphDropped,
        double furniture,
        double moved) {
      this.oneToMany = oneToMany;
      this.manyToOne = manyToOne;
      this.cutElsewhere = cutElsewhere;
      this.dropped = dropped;
      this.paragraphDropped = paragraphDropped;
      this.furniture = furniture;
      this.moved = moved;
    }
  }

  /** How many rows a long sentence joins: 2 in most cases, 6 at most. */
  private static final double[] JOINED = {.62, .82, .92, .97, 1};

  static StressTexts of(ParallelRows rows, Kind kind, long seed) {
    return new Making(rows, kind, new Random(seed)).make();
  }

  /** Texts in the making. */
  private static final class Making {
    private final ParallelRows rows;
    private final Kind kind;
    private final Random random;
    private final List<String> source = new ArrayList<>();
    private final List<String> target = new ArrayList<>();
    private final List<GoldBead> gold = new ArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final List<Integer> due = new ArrayList<>();

    Making(ParallelRows rows, Kind kind, Random random) {
      this.rows = rows;
      this.kind = kind;
      this.random = random;
    }

    StressTexts make() {
      int row = 0;
      while (row < rows.size()) {
        furniture();
        moved(row);
        row += bead(row);
      }
      moved(Integer.MAX_VALUE);
      return new StressTexts(source, target, gold);
    }

    private int bead(int row) {
      double draw = random.nextDouble();
      int left = rows.size() - row;
      if ((draw -= kind.oneToMany) < 0) {
        int count = Math.min(left, joined());
        add(List.of(join(rows.source(), row, count)), rows.target().subList(row, row + count));
        return count;
      }
      if ((draw -= kind.manyToOne) < 0) {
        int count = Math.min(left, Math.min(3, joined()));
        add(rows.source().subList(row, row + count), List.of(join(rows.target(), row, count)));
        return count;
      }
      if ((draw -= kind.cutElsewhere) < 0 && left >= 2) {
        return cutElsewhere(row);
      }
      if ((draw -= kind.dropped) < 0) {
        drop(row, 1);
        return 1;
      }
      if ((draw -= kind.paragraphDropped) < 0) {
        int count = Math.min(left, 4 + random.nextInt(25));
        drop(row, count);
        return count;
      }
      if ((draw -= kind.moved) < 0) {
        add(List.of(rows.source().get(row)), List.of());
        waiting.add(rows.target().get(row));
        due.add(row + 3 + random.nextInt(12));
        return 1;
      }
      add(List.of(rows.source().get(row)), List.of(rows.target().get(row)));
      return 1;
    }

    private int joined() {
      double draw = random.nextDouble();
      int count = 0;
      while (draw > JOINED[count]) {
        count++;
      }
      return count + 2;
    }

    private int cutElsewhere(int row) {
      String second = rows.target().get(row + 1);
      int comma =
          IntStream.range(0, second.length())
              .filter(i -> ",，،、".indexOf(second.charAt(i)) >= 0)
              .findFirst()
              .orElse(-1);
      if (comma < 0 || comma > second.length() / 2) {
        add(List.of(rows.source().get(row)), List.of(rows.target().get(row)));
        return 1;
      }
      add(
          rows.source().subList(row, row + 2),
          List.of(
              rows.target().get(row) + " " + second.substring(0, comma),
              second.substring(comma + 1).strip()));
      return 2;
    }

    private void drop(int row, int count) {
      boolean fromTarget = random.nextBoolean();
      for (int i = row; i < row + count; i++) {
        if (fromTarget) {
          add(List.of(rows.source().get(i)), List.of());
        } else {
          add(List.of(), List.of(rows.target().get(i)));
        }
      }
    }

    private void moved(int row) {
      while (!due.isEmpty() && due.get(0) <= row) {
        due.remove(0);
        add(List.of(), List.of(waiting.remove(0)));
      }
    }

    private void furniture() {
      if (random.nextDouble() < kind.furniture) {
        String line =
            switch (random.nextInt(3)) {
              case 0 -> "- " + (1 + random.nextInt(60)) + " -";
              case 1 -> "NPT/CONF.2020/WP." + random.nextInt(70);
              default -> (1 + random.nextInt(40)) + "/40 21-0" + (1000 + random.nextInt(9000));
            };
        if (random.nextBoolean()) {
          add(List.of(line), List.of());
        } else {
          add(List.of(), List.of(line));
        }
      }
    }

    private static String join(List<String> texts, int start, int count) {
      StringBuilder joined = new StringBuilder(texts.get(start));
      for (String text : texts.subList(start + 1, start + count)) {
        int last = joined.length() - 1;
        if (joined.charAt(last) == '。') {
          joined.setCharAt(last, '，');
        } else {
          joined.append(' ');
        }
        joined.append(text);
      }
      return joined.toString();
    }

    private void add(List<String> sources, List<String> targets) {
      gold.add(
          new GoldBead(
              range(source.size(), sources.size()), range(target.size(), targets.size()), false));
      source.addAll(sources);
      target.addAll(targets);
    }

    private static List<Integer> range(int start, int size) {
      return IntStream.range(start, start + size).boxed().toList();
    }
  }
}
