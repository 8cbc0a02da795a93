package org.p5glossary.ingest.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.p5glossary.corpus.alignment.Alignment;

/**
 * Beads as people made them: sets of sentence numbers on both sides.
 *
 * @param counted the beads that are asked for
 * @param either beads that may be given as one or as finer ones: they are counted neither way
 */
public record GoldBeads(Set<NumberedBead> counted, List<NumberedBead> either) {
  private static final Pattern LINE =
      Pattern.compile("\\s*\\[([\\d,\\s]*)\\]\\s*:\\s*\\[([\\d,\\s]*)\\](\\??)(:.*)?\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  /**
   * Sentence numbers of a bead, from 0.
   *
   * @param source of the source side, may be empty
   * @param target of the target side, may be empty
   */
  public record NumberedBead(Set<Integer> source, Set<Integer> target) {
    /** Copies both sets. */
    public NumberedBead {
      source = Set.copyOf(source);
      target = Set.copyOf(target);
    }

    boolean oneSided() {
      return source.isEmpty() || target.isEmpty();
    }

    boolean holds(NumberedBead other) {
      return source.containsAll(other.source) && target.containsAll(other.target);
    }
  }

  /** Copies both. */
  public GoldBeads {
    counted = Set.copyOf(counted);
    either = List.copyOf(either);
  }

  /**
   * Reads beads, one a line: {@code [0, 1]:[0]}, with a question mark where finer beads do too.
   *
   * @param lines lines of a gold file; blank ones are skipped
   * @throws IllegalArgumentException if a line is no bead; says which
   */
  public static GoldBeads parse(List<String> lines) {
    Set<NumberedBead> counted = new HashSet<>();
    List<NumberedBead> either = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).isBlank()) {
        continue;
      }
      Matcher matcher = LINE.matcher(lines.get(i));
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "line " + (i + 1) + " \"" + lines.get(i) + "\" is no bead; write [0, 1]:[0]");
      }
      NumberedBead bead = new NumberedBead(numbers(matcher.group(1)), numbers(matcher.group(2)));
      if (!matcher.group(3).isEmpty()) {
        either.add(bead);
      } else if (!(bead.source().isEmpty() && bead.target().isEmpty())) {
        counted.add(bead);
      }
    }
    return new GoldBeads(counted, either);
  }

  /** The beads of an alignment. */
  public static Set<NumberedBead> of(Alignment alignment) {
    Set<NumberedBead> beads = new HashSet<>();
    alignment
        .beads()
        .forEach(
            bead ->
                beads.add(
                    new NumberedBead(
                        range(bead.sourceStart(), bead.sourceEnd()),
                        range(bead.targetStart(), bead.targetEnd()))));
    return beads;
  }

  /** The largest sentence number of the source side, empty if it has none. */
  public Optional<Integer> lastSource() {
    return counted.stream().flatMap(bead -> bead.source().stream()).max(Integer::compare);
  }

  /** The largest sentence number of the target side, empty if it has none. */
  public Optional<Integer> lastTarget() {
    return counted.stream().flatMap(bead -> bead.target().stream()).max(Integer::compare);
  }

  private static Set<Integer> range(int start, int end) {
    return new TreeSet<>(IntStream.range(start, end).boxed().toList());
  }

  private static Set<Integer> numbers(String text) {
    Set<Integer> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(text);
    while (matcher.find()) {
      numbers.add(Integer.valueOf(matcher.group()));
    }
    return numbers;
  }
}
