package org.p5glossary.ingest.samples;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What was read from a file against what should have been read. A block is found when its whole
 * text equals a unit's whole text; type, label, sentences, note marks and order count for found
 * ones only.
 */
final class ExtractionComparison {

  /** Blocks shown before and after a difference. */
  private static final int AROUND = 1;

  private final List<GoldUnit> gold;
  private final List<GoldUnit> seen;

  /** For each block seen, the number of its unit, or -1. */
  private final int[] unitOf;

  ExtractionComparison(List<GoldUnit> gold, List<GoldUnit> seen) {
    this.gold = gold;
    this.seen = seen;
    this.unitOf = matched(gold, seen);
  }

  private static int[] matched(List<GoldUnit> gold, List<GoldUnit> seen) {
    Map<String, Deque<Integer>> open = new HashMap<>();
    for (int i = 0; i < gold.size(); i++) {
      open.computeIfAbsent(gold.get(i).text(), text -> new ArrayDeque<>()).add(i);
    }
    int[] units = new int[seen.size()];
    for (int i = 0; i < units.length; i++) {
      Deque<Integer> same = open.getOrDefault(seen.get(i).text(), new ArrayDeque<>());
      units[i] = same.isEmpty() ? -1 : same.remove();
    }
    return units;
  }

  /** The measures, each from 0 to 1, in one line. */
  String measures() {
    int found = 0;
    int types = 0;
    int labels = 0;
    int marks = 0;
    int sentences = 0;
    int allSentences = 0;
    for (int i = 0; i < unitOf.length; i++) {
      if (unitOf[i] >= 0) {
        GoldUnit unit = gold.get(unitOf[i]);
        GoldUnit block = seen.get(i);
        found++;
        types += unit.type().equals(block.type()) ? 1 : 0;
        labels += unit.label().equals(block.label()) ? 1 : 0;
        marks += unit.marks().equals(block.marks()) ? 1 : 0;
        List<String> left = new ArrayList<>(unit.sentences());
        sentences += (int) block.sentences().stream().filter(left::remove).count();
        allSentences += unit.sentences().size() + block.sentences().size();
      }
    }
    return String.format(
        Locale.ROOT,
        "blocks %.4f order %.4f type %.4f label %.4f sentences %.4f marks %.4f",
        2.0 * found / (gold.size() + seen.size()),
        share(inOrder().length, found),
        share(types, found),
        share(labels, found),
        share(2 * sentences, allSentences),
        share(marks, found));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The longest ascending run of blocks seen that have a unit. */
  private int[] inOrder() {
    int[] previous = new int[unitOf.length];
    int[] lastOfLength = new int[unitOf.length + 1];
    int longest = 0;
    for (int i = 0; i < unitOf.length; i++) {
      if (unitOf[i] < 0) {
        continue;
      }
      int length = longest;
      while (length > 0 && unitOf[lastOfLength[length]] > unitOf[i]) {
        length--;
      }
      previous[i] = length == 0 ? -1 : lastOfLength[length];
      lastOfLength[length + 1] = i;
      longest = Math.max(longest, length + 1);
    }
    int[] run = new int[longest];
    int at = longest == 0 ? -1 : lastOfLength[longest];
    for (int i = longest - 1; i >= 0; i--) {
      run[i] = at;
      at = previous[at];
    }
    return run;
  }

  /**
   * Draws every difference with its surroundings: "-" stands before what should have been read, "+"
   * before what was read instead, "!" before what differs in one property, a blank before what is
   * right. Empty if all is right.
   */
  String drawn() {
    List<String> lines = new ArrayList<>();
    int unit = 0;
    int block = 0;
    int[] run = Arrays.copyOf(inOrder(), inOrder().length + 1);
    run[run.length - 1] = seen.size();
    for (int next : run) {
      int nextUnit = next == seen.size() ? gold.size() : unitOf[next];
      for (; unit < nextUnit; unit++) {
        lines.add("- " + gold.get(unit).drawn());
      }
      for (; block < next; block++) {
        lines.add((unitOf[block] < 0 ? "+ " : "+ (moved) ") + seen.get(block).drawn());
      }
      if (next < seen.size()) {
        lines.add(same(gold.get(unit++), seen.get(block++)));
      }
    }
    return withSurroundings(lines);
  }

  private static String same(GoldUnit unit, GoldUnit block) {
    List<String> differences = new ArrayList<>();
    difference(differences, "type", unit.type(), block.type());
    difference(differences, "label", unit.label(), block.label());
    difference(differences, "marks", unit.marks(), block.marks());
    difference(differences, "sentences", unit.sentences(), block.sentences());
    return differences.isEmpty()
        ? "  " + block.drawn()
        : "! " + block.drawn() + String.join("", differences);
  }

  private static void difference(
      List<String> differences, String what, Object expected, Object actual) {
    if (!expected.equals(actual)) {
      differences.add("\n      " + what + ": expected " + expected + "\n      but was " + actual);
    }
  }

  private static String withSurroundings(List<String> lines) {
    List<Boolean> shown = new ArrayList<>(Collections.nCopies(lines.size(), false));
    for (int i = 0; i < lines.size(); i++) {
      for (int j = i - AROUND; j <= i + AROUND && !lines.get(i).startsWith("  "); j++) {
        if (j >= 0 && j < lines.size()) {
          shown.set(j, true);
        }
      }
    }
    StringBuilder drawing = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      if (shown.get(i)) {
        drawing.append(i > 0 && !shown.get(i - 1) ? "  …\n" : "").append(lines.get(i)).append('\n');
      }
    }
    return drawing.toString();
  }
}
