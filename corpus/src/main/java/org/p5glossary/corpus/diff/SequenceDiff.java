package org.p5glossary.corpus.diff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The shortest edit script between two sequences of numbers (E. Myers, "An O(ND) difference
 * algorithm and its variations", Algorithmica 1, 1986). Stateless.
 */
final class SequenceDiff {

  /**
   * Texts further apart than this many insertions and deletions have nothing to compare; it bounds
   * memory at 16 MB.
   */
  static final int MOST_EDITS = 2_000;

  private SequenceDiff() {}

  /** Stretches in order, covering both sequences; what was removed comes before what was added. */
  static List<Script> of(int[] before, int[] after) {
    int head = 0;
    int shorter = Math.min(before.length, after.length);
    while (head < shorter && before[head] == after[head]) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before[before.length - 1 - tail] == after[after.length - 1 - tail]) {
      tail++;
    }
    List<Change> changes = new ArrayList<>(Collections.nCopies(head, Change.SAME));
    changes.addAll(
        edits(
            Arrays.copyOfRange(before, head, before.length - tail),
            Arrays.copyOfRange(after, head, after.length - tail)));
    changes.addAll(Collections.nCopies(tail, Change.SAME));
    return stretches(changes);
  }

  private static List<Change> edits(int[] before, int[] after) {
    int most = Math.min(before.length + after.length, MOST_EDITS);
    int[] reach = new int[2 * most + 3];
    int middle = most + 1;
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
        int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
        int y = x - k;
        while (x < before.length && y < after.length && before[x] == after[y]) {
          x++;
          y++;
        }
        reach[middle + k] = x;
        if (x >= before.length && y >= after.length) {
          return walkBack(trace, before.length, after.length);
        }
      }
      trace.add(Arrays.copyOfRange(reach, middle - d, middle + d + 1));
    }
    List<Change> all = new ArrayList<>(Collections.nCopies(before.length, Change.REMOVED));
    all.addAll(Collections.nCopies(after.length, Change.ADDED));
    return all;
  }

  /**
   * @param trace for each number of edits d, how far each diagonal from -d to d reached
   */
  private static List<Change> walkBack(List<int[]> trace, int beforeEnd, int afterEnd) {
    List<Change> changes = new ArrayList<>();
    int x = beforeEnd;
    int y = afterEnd;
    for (int d = trace.size(); d > 0; d--) {
      int[] reach = trace.get(d - 1);
      int k = x - y;
      boolean down = k == -d || (k != d && at(reach, d - 1, k - 1) < at(reach, d - 1, k + 1));
      int fromX = at(reach, d - 1, down ? k + 1 : k - 1);
      int fromY = fromX - (down ? k + 1 : k - 1);
      int cornerX = down ? fromX : fromX + 1;
      while (x > cornerX) {
        changes.add(Change.SAME);
        x--;
      }
      changes.add(down ? Change.ADDED : Change.REMOVED);
      x = fromX;
      y = fromY;
    }
    changes.addAll(Collections.nCopies(x, Change.SAME));
    Collections.reverse(changes);
    return changes;
  }

  private static int at(int[] reach, int d, int k) {
    return Math.abs(k) > d ? Integer.MIN_VALUE : reach[d + k];
  }

  private static List<Script> stretches(List<Change> changes) {
    List<Script> scripts = new ArrayList<>();
    int before = 0;
    int after = 0;
    for (int i = 0; i < changes.size(); ) {
      boolean same = changes.get(i) == Change.SAME;
      int removed = 0;
      int added = 0;
      for (; i < changes.size() && (changes.get(i) == Change.SAME) == same; i++) {
        removed += changes.get(i) == Change.ADDED ? 0 : 1;
        added += changes.get(i) == Change.REMOVED ? 0 : 1;
      }
      addChange(
          scripts, same, new Script(Change.SAME, before, before + removed, after, after + added));
      before += removed;
      after += added;
    }
    return scripts;
  }

  /** Adds a stretch: as it is, or what was removed and what was added apart. */
  static void addChange(List<Script> scripts, boolean same, Script whole) {
    if (same) {
      scripts.add(whole);
      return;
    }
    if (whole.beforeEnd() > whole.beforeStart()) {
      scripts.add(
          new Script(
              Change.REMOVED,
              whole.beforeStart(),
              whole.beforeEnd(),
              whole.afterStart(),
              whole.afterStart()));
    }
    if (whole.afterEnd() > whole.afterStart()) {
      scripts.add(
          new Script(
              Change.ADDED,
              whole.beforeEnd(),
              whole.beforeEnd(),
              whole.afterStart(),
              whole.afterEnd()));
    }
  }
}
