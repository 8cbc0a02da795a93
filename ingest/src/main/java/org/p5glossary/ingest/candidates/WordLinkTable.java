package org.p5glossary.ingest.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * How likely words of two languages translate each other, as learnt from texts, with what is next
 * to nothing left out. Immutable, thread-safe: whoever builds it changes it no more.
 */
final class WordLinkTable {

  /** The first line of a table that is written down; another means another way of writing. */
  private static final String KIND = "p5 word links 1";

  /** Probabilities are kept in these parts. */
  private static final int PARTS = 10_000;

  /** Less likely links leave no trace in what is marked, and are nearly all. */
  private static final double LEAST = .005;

  private final Vocabulary sources;
  private final Vocabulary targets;
  private final short[] sourceNull;
  private final short[] targetNull;

  /** Numbers of a source word and, in the lower half, of a target word; in order. */
  private final long[] words;

  private final short[] forth;
  private final short[] back;

  private WordLinkTable(Builder builder) {
    sources = builder.sources;
    targets = builder.targets;
    sourceNull = shorts(builder.sourceNull);
    targetNull = shorts(builder.targetNull);
    builder.links.sort((one, other) -> Long.compare(one.words, other.words));
    words = builder.links.stream().mapToLong(Link::words).toArray();
    forth = shorts(builder.links.stream().map(Link::forth).toList());
    back = shorts(builder.links.stream().map(Link::back).toList());
  }

  private static short[] shorts(List<Integer> values) {
    short[] shorts = new short[values.size()];
    for (int i = 0; i < shorts.length; i++) {
      shorts[i] = values.get(i).shortValue();
    }
    return shorts;
  }

  private record Link(long words, int forth, int back) {}

  /** Collects a table. */
  static final class Builder {
    private final Vocabulary sources = new Vocabulary();
    private final Vocabulary targets = new Vocabulary();
    private final List<Integer> sourceNull = new ArrayList<>();
    private final List<Integer> targetNull = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();

    /** Adds a source word, numbered from 0, and how likely it stands where nothing does. */
    void source(String stem, double ofNull) {
      sources.number(stem);
      sourceNull.add(parts(ofNull));
    }

    /** Adds a target word in the same way. */
    void target(String stem, double ofNull) {
      targets.number(stem);
      targetNull.add(parts(ofNull));
    }

    /** Adds how likely a target word is, given a source word, and the other way round. */
    void link(int source, int target, double forth, double back) {
      if (forth >= LEAST || back >= LEAST) {
        links.add(new Link(((long) source << 32) | target, parts(forth), parts(back)));
      }
    }

    WordLinkTable build() {
      return new WordLinkTable(this);
    }

    private static int parts(double probability) {
      return (int) Math.round(PARTS * probability);
    }
  }

  /** How likely the words of two texts translate each other. */
  Links links(Sentence source, Sentence target) {
    int rows = source.size();
    int columns = target.size();
    double[] cellsForth = new double[rows * columns];
    double[] cellsBack = new double[rows * columns];
    int[] targetNumbers =
        target.words().stream().mapToInt(word -> targets.known(word.stem())).toArray();
    double[] sourceNulls = new double[rows];
    double[] targetNulls = new double[columns];
    for (int j = 0; j < columns; j++) {
      targetNulls[j] = ofNull(targetNull, targetNumbers[j]);
    }
    for (int i = 0; i < rows; i++) {
      int number = sources.known(source.word(i).stem());
      sourceNulls[i] = ofNull(sourceNull, number);
      for (int j = 0; number >= 0 && j < columns; j++) {
        int at =
            targetNumbers[j] < 0
                ? -1
                : Arrays.binarySearch(words, ((long) number << 32) | targetNumbers[j]);
        cellsForth[i * columns + j] = of(forth, at);
        cellsBack[i * columns + j] = of(back, at);
      }
    }
    return WordAligner.posteriors(
        WordAligner.Numbered.apart(rows, columns),
        LinkTable.learnt(cellsForth, targetNulls),
        LinkTable.learnt(cellsBack, sourceNulls));
  }

  private static double of(short[] parts, int at) {
    return at < 0 ? 0 : parts[at] / (double) PARTS;
  }

  /** At least one part: a word that has no link here stands for nothing, wherever it stands. */
  private static double ofNull(short[] nulls, int number) {
    return Math.max(1, number < 0 ? 0 : nulls[number]) / (double) PARTS;
  }

  /** The table as text, for {@link #read}. */
  String written() {
    StringBuilder text = new StringBuilder(KIND).append('\n');
    text.append(sources.size()).append('\t').append(targets.size()).append('\n');
    append(text, sources, sourceNull);
    append(text, targets, targetNull);
    for (int i = 0; i < words.length; i++) {
      text.append(words[i] >>> 32).append('\t').append((int) words[i]);
      text.append('\t').append(forth[i]).append('\t').append(back[i]).append('\n');
    }
    return text.toString();
  }

  private static void append(StringBuilder text, Vocabulary vocabulary, short[] nulls) {
    for (int i = 0; i < nulls.length; i++) {
      text.append(nulls[i]).append('\t').append(vocabulary.string(i)).append('\n');
    }
  }

  /**
   * @param text what {@link #written} wrote
   * @throws IllegalArgumentException if it is of another kind
   */
  static WordLinkTable read(String text) {
    Iterator<String> lines = text.lines().iterator();
    String kind = lines.hasNext() ? lines.next() : "";
    if (!kind.equals(KIND)) {
      throw new IllegalArgumentException(
          "word links must begin with \"" + KIND + "\", but began with \"" + kind + "\"");
    }
    List<String> sizes = fields(lines.next());
    Builder builder = new Builder();
    for (int i = Integer.parseInt(sizes.get(0)); i > 0; i--) {
      List<String> fields = fields(lines.next());
      builder.sources.number(fields.get(1));
      builder.sourceNull.add(Integer.valueOf(fields.get(0)));
    }
    for (int i = Integer.parseInt(sizes.get(1)); i > 0; i--) {
      List<String> fields = fields(lines.next());
      builder.targets.number(fields.get(1));
      builder.targetNull.add(Integer.valueOf(fields.get(0)));
    }
    while (lines.hasNext()) {
      List<Integer> numbers = fields(lines.next()).stream().map(Integer::valueOf).toList();
      builder.links.add(
          new Link(((long) numbers.get(0) << 32) | numbers.get(1), numbers.get(2), numbers.get(3)));
    }
    return builder.build();
  }

  private static List<String> fields(String line) {
    return List.of(line.split("\t", -1));
  }
}
