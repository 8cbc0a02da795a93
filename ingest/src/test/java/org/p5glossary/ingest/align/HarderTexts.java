package org.p5glossary.ingest.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Parallel rows with one thing done to them that real texts do to an aligner, on top of a free
 * translation's joins and omissions. The same seed gives the same texts.
 *
 * @param source sentences of the first language
 * @param target sentences of the second
 * @param gold the true beads; what has no counterpart in order is one-sided
 */
record HarderTexts(List<String> source, List<String> target, List<GoldBead> gold) {

  /** What is done. */
  enum Kind {
    /** Nothing but joins: long source sentences that are 2 to 6 in the target, half of the time. */
    PERIODS,
    /** Sections of 20 to 200 rows that one side lacks. */
    SECTIONS,
    /** Rows of elsewhere put in, one in ten on either side. */
    FOREIGN,
    /** Paragraphs of 3 to 8 rows in the other order. */
    SWAPPED,
    /** Only rows of 45 columns and less, as in dialogue. */
    SHORT,
    /** Every source row cut into lines at spaces and marks, as in verse. */
    VERSE,
    /** One letter in twenty lost or doubled, blank lines, lines of marks. */
    NOISE
  }

  static HarderTexts of(ParallelRows rows, Kind kind, long seed) {
    return new Making(rows, kind, new Random(seed)).make();
  }

  /** Texts in the making. */
  private static final class Making {
    private static final int SHORT_COLUMNS = 45;
    private static final int VERSE_COLUMNS = 55;
    private static final double[] JOINED = {.55, .8, .92, .97, 1};
    private final ParallelRows rows;
    private final Kind kind;
    private final Random random;
    private final List<String> source = new ArrayList<>();
    private final List<String> target = new ArrayList<>();
    private final List<GoldBead> gold = new ArrayList<>();

    Making(ParallelRows rows, Kind kind, Random random) {
      this.rows = kind == Kind.SHORT ? shortRows(rows) : rows;
      this.kind = kind;
      this.random = random;
    }

    private static ParallelRows shortRows(ParallelRows rows) {
      int[] kept =
          IntStream.range(0, rows.size())
              .filter(
                  i ->
                      Math.max(
                              DisplayWidth.of(rows.source().get(i)),
                              DisplayWidth.of(rows.target().get(i)))
                          <= SHORT_COLUMNS)
              .toArray();
      return new ParallelRows(
          IntStream.of(kept).mapToObj(rows.source()::get).toList(),
          IntStream.of(kept).mapToObj(rows.target()::get).toList());
    }

    HarderTexts make() {
      int row = 0;
      while (row < rows.size()) {
        row += step(row, rows.size() - row);
      }
      return new HarderTexts(source, target, gold);
    }

    private int step(int row, int left) {
      double draw = random.nextDouble();
      if (kind == Kind.SECTIONS && draw < .006) {
        return drop(row, Math.min(left, 20 + random.nextInt(181)));
      }
      if (kind == Kind.FOREIGN && draw < .2) {
        String one = rows.source().get(random.nextInt(rows.size()));
        String other = rows.target().get(random.nextInt(rows.size()));
        add(draw < .1 ? List.of(one) : List.of(), draw < .1 ? List.of() : List.of(other));
      }
      if (kind == Kind.SWAPPED && draw < .03 && left > 16) {
        return swap(row);
      }
      if (kind == Kind.NOISE && draw < .1) {
        String line = draw < .05 ? "" : "* * *";
        boolean first = random.nextBoolean();
        add(first ? List.of(line) : List.of(), first ? List.of() : List.of(line));
      }
      return bead(row, left);
    }

    private int bead(int row, int left) {
      double draw = random.nextDouble();
      double toMany = kind == Kind.PERIODS ? .5 : kind == Kind.VERSE ? 0 : .08;
      if (draw < toMany) {
        int count = Math.min(left, joined());
        add(List.of(join(rows.source(), row, count)), rows.target().subList(row, row + count));
        return count;
      }
      if (draw < toMany + .04) {
        int count = Math.min(left, 2);
        add(
            verse(rows.source().subList(row, row + count)),
            List.of(join(rows.target(), row, count)));
        return count;
      }
      if (draw < toMany + .06) {
        return drop(row, 1);
      }
      add(verse(List.of(rows.source().get(row))), List.of(rows.target().get(row)));
      return 1;
    }

    private List<String> verse(List<String> texts) {
      return kind == Kind.VERSE ? texts.stream().flatMap(Making::lines).toList() : texts;
    }

    private static Stream<String> lines(String text) {
      List<String> lines = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      text.codePoints()
          .forEach(
              letter -> {
                line.appendCodePoint(letter);
                boolean border = " ，、；".indexOf(letter) >= 0;
                if (border && DisplayWidth.of(line.toString()) >= VERSE_COLUMNS) {
                  lines.add(line.toString().strip());
                  line.setLength(0);
                }
              });
      if (!line.toString().isBlank()) {
        lines.add(line.toString().strip());
      }
      return lines.stream();
    }

    private int joined() {
      double draw = random.nextDouble();
      int count = 0;
      while (draw > JOINED[count]) {
        count++;
      }
      return count + 2;
    }

    private int drop(int row, int count) {
      boolean fromTarget = random.nextBoolean();
      for (int i = row; i < row + count; i++) {
        if (fromTarget) {
          add(verse(List.of(rows.source().get(i))), List.of());
        } else {
          add(List.of(), List.of(rows.target().get(i)));
        }
      }
      return count;
    }

    /** A short paragraph after a longer one in the source, before it in the target. */
    private int swap(int row) {
      int longer = 6 + random.nextInt(3);
      int shorter = 3 + random.nextInt(2);
      for (int i = row + longer; i < row + longer + shorter; i++) {
        add(List.of(), List.of(rows.target().get(i)));
      }
      for (int i = row; i < row + longer; i++) {
        add(List.of(rows.source().get(i)), List.of(rows.target().get(i)));
      }
      for (int i = row + longer; i < row + longer + shorter; i++) {
        add(List.of(rows.source().get(i)), List.of());
      }
      return longer + shorter;
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

    private String noisy(String text) {
      if (kind != Kind.NOISE) {
        return text;
      }
      StringBuilder noisy = new StringBuilder();
      text.codePoints()
          .forEach(
              letter -> {
                int draw = random.nextInt(40);
                if (draw > 0) {
                  noisy.appendCodePoint(letter);
                }
                if (draw == 1) {
                  noisy.appendCodePoint(letter);
                }
              });
      return noisy.toString();
    }

    private void add(List<String> sources, List<String> targets) {
      gold.add(
          new GoldBead(
              range(source.size(), sources.size()), range(target.size(), targets.size()), false));
      sources.forEach(text -> source.add(noisy(text)));
      targets.forEach(text -> target.add(noisy(text)));
    }

    private static List<Integer> range(int start, int size) {
      return IntStream.range(start, start + size).boxed().toList();
    }
  }
}
