package org.p5glossary.ingest.samples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;

/**
 * Strict score of beads: a bead is right when both its runs equal those of a gold bead. Precision
 * is over all beads that hold anything compared, recall over gold beads that have two sides.
 */
final class GoldBeadScore {

  /** A bead as numbers of gold units; -1 stands for a unit that the gold does not have. */
  record Pair(List<Integer> source, List<Integer> target) {

    static Pair of(Bead bead) {
      return of(bead, i -> i, i -> i);
    }

    static Pair of(Bead bead, IntFunction<Integer> source, IntFunction<Integer> target) {
      return new Pair(
          run(bead.sourceStart(), bead.sourceEnd(), source),
          run(bead.targetStart(), bead.targetEnd(), target));
    }

    private static List<Integer> run(int start, int end, IntFunction<Integer> number) {
      return IntStream.range(start, end).mapToObj(number).toList();
    }

    boolean twoSided() {
      return !source.isEmpty() && !target.isEmpty();
    }
  }

  private int right;
  private int given;
  private int rightTwoSided;
  private int wanted;
  private final List<String> differences = new ArrayList<>();

  /** Adds one text; {@code source} and {@code target} show a gold unit to people. */
  void add(
      List<Pair> gold, List<Pair> found, IntFunction<String> source, IntFunction<String> target) {
    Set<Pair> goldSet = new HashSet<>(gold);
    Set<Pair> foundSet = new HashSet<>(found);
    given += found.size();
    right += (int) found.stream().filter(goldSet::contains).count();
    wanted += (int) gold.stream().filter(Pair::twoSided).count();
    rightTwoSided +=
        (int) gold.stream().filter(pair -> pair.twoSided() && foundSet.contains(pair)).count();
    gold.stream()
        .filter(pair -> pair.twoSided() && !foundSet.contains(pair))
        .forEach(pair -> differences.add("- " + drawn(pair, source, target)));
    found.stream()
        .filter(pair -> !goldSet.contains(pair))
        .forEach(pair -> differences.add("+ " + drawn(pair, source, target)));
  }

  static List<Pair> pairs(Alignment alignment) {
    return alignment.beads().stream().map(Pair::of).toList();
  }

  private static String drawn(Pair pair, IntFunction<String> source, IntFunction<String> target) {
    return drawn(pair.source(), source) + "\n    = " + drawn(pair.target(), target);
  }

  private static String drawn(List<Integer> run, IntFunction<String> unit) {
    return run.stream()
        .map(i -> i + " " + (i < 0 ? "(not in the source)" : unit.apply(i)))
        .collect(Collectors.joining(" + "));
  }

  /** F1 from 0 to 1, and the counts it comes from. */
  String measures() {
    double precision = given == 0 ? 0 : (double) right / given;
    double recall = wanted == 0 ? 0 : (double) rightTwoSided / wanted;
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return String.format(
        Locale.ROOT,
        "F1 %.4f (wrong %d of %d, missed %d of %d)",
        f1,
        given - right,
        given,
        wanted - rightTwoSided,
        wanted);
  }

  /** Every gold bead that was missed ("-") and every wrong one given ("+"). */
  String drawn() {
    return String.join("\n", differences);
  }
}
