package org.p5glossary.ingest.samples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.corpus.document.BlockType;
import org.p5glossary.ingest.samples.GoldBeadScore.Pair;

/**
 * One language of a paper as gold units and sentences: the title and the byline first, each cell of
 * a table a sentence.
 */
record SampleText(List<GoldUnit> units, List<String> sentences) {

  /** The number of a block or sentence of the masthead, which is not compared. */
  static final int NOT_COMPARED = -2;

  static SampleText of(PaperSource paper) {
    List<GoldUnit> units = GoldUnit.of(paper);
    return new SampleText(units, units.stream().flatMap(u -> u.sentences().stream()).toList());
  }

  /** For each block, the number of the unit with the same text; -1 without one. */
  List<Integer> unitsOf(List<Block> blocks) {
    Map<String, Deque<Integer>> open = open(units.stream().map(GoldUnit::text).toList());
    List<Integer> numbers = new ArrayList<>();
    for (Block block : blocks) {
      numbers.add(
          block.type() == BlockType.MASTHEAD
              ? NOT_COMPARED
              : next(open, GoldUnit.of(List.of(block)).get(0).text()));
    }
    return numbers;
  }

  /** For each sentence of the blocks, the number of the gold sentence with the same text. */
  List<Integer> sentencesOf(List<Block> blocks) {
    Map<String, Deque<Integer>> open = open(sentences);
    List<Integer> numbers = new ArrayList<>();
    for (Block block : blocks) {
      for (String sentence : block.sentenceTexts()) {
        numbers.add(
            block.type() == BlockType.MASTHEAD
                ? NOT_COMPARED
                : next(open, GoldUnit.folded(sentence)));
      }
    }
    return numbers;
  }

  private static Map<String, Deque<Integer>> open(List<String> texts) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      open.computeIfAbsent(texts.get(i), text -> new ArrayDeque<>()).add(i);
    }
    return open;
  }

  private static int next(Map<String, Deque<Integer>> open, String text) {
    Deque<Integer> same = open.getOrDefault(text, new ArrayDeque<>());
    return same.isEmpty() ? -1 : same.remove();
  }

  /** Beads in gold numbers; those that hold nothing but the masthead are left out. */
  static List<Pair> mapped(Alignment alignment, List<Integer> source, List<Integer> target) {
    List<Pair> pairs = new ArrayList<>();
    for (Bead bead : alignment.beads()) {
      Pair pair = Pair.of(bead, source::get, target::get);
      List<Integer> all = new ArrayList<>(pair.source());
      all.addAll(pair.target());
      if (all.stream().anyMatch(number -> number != NOT_COMPARED)) {
        pairs.add(pair);
      }
    }
    return pairs;
  }

  /** The units that two languages share. */
  static List<Pair> goldUnits(SampleText source, SampleText target) {
    List<String> ids = target.units().stream().map(GoldUnit::id).toList();
    List<Pair> pairs = new ArrayList<>();
    boolean[] shared = new boolean[ids.size()];
    for (int i = 0; i < source.units().size(); i++) {
      int j = ids.indexOf(source.units().get(i).id());
      pairs.add(new Pair(List.of(i), j < 0 ? List.of() : List.of(j)));
      if (j >= 0) {
        shared[j] = true;
      }
    }
    for (int j = 0; j < shared.length; j++) {
      if (!shared[j]) {
        pairs.add(new Pair(List.of(), List.of(j)));
      }
    }
    return pairs;
  }

  /** The gold sentence beads of two languages in the numbers of this class. */
  static List<Pair> goldSentences(PaperSource source, PaperSource target) {
    int[][] sources = numbers(source);
    int[][] targets = numbers(target);
    List<Pair> pairs = new ArrayList<>();
    pairs.add(new Pair(List.of(0), List.of(0)));
    pairs.add(new Pair(List.of(1), List.of(1)));
    for (Bead bead : PaperSource.goldBeads(source, target)) {
      List<Integer> left = run(sources, bead.sourceStart(), bead.sourceEnd());
      List<Integer> right = run(targets, bead.targetStart(), bead.targetEnd());
      boolean row = bead.sourceSize() == 1 && sources[bead.sourceStart()].length > 1;
      if (!row || right.size() != left.size()) {
        pairs.add(new Pair(left, right));
        continue;
      }
      for (int cell = 0; cell < left.size(); cell++) {
        pairs.add(new Pair(List.of(left.get(cell)), List.of(right.get(cell))));
      }
    }
    return pairs;
  }

  private static List<Integer> run(int[][] numbers, int start, int end) {
    List<Integer> run = new ArrayList<>();
    for (int i = start; i < end; i++) {
      for (int number : numbers[i]) {
        run.add(number);
      }
    }
    return run;
  }

  /** For each sentence of the source its numbers here: one, or one for each cell. */
  private static int[][] numbers(PaperSource paper) {
    List<int[]> numbers = new ArrayList<>();
    int next = 2;
    for (PaperSource.Unit unit : paper.units()) {
      boolean row = unit.type() == PaperSource.UnitType.TABLEROW;
      for (int i = 0; i < unit.sentences().size(); i++) {
        int[] own = new int[row ? unit.cells().size() : 1];
        for (int cell = 0; cell < own.length; cell++) {
          own[cell] = next++;
        }
        numbers.add(own);
      }
    }
    return numbers.toArray(int[][]::new);
  }
}
