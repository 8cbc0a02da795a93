package org.p5glossary.corpus.search.match;

/**
 * Likeness of words: insertions, deletions, substitutions and swaps of neighbours (optimal string
 * alignment), in code points, with the first one equal. Stateless.
 */
final class Edits {

  private Edits() {}

  /** Whether at most {@code most} edits turn one word into the other. */
  static boolean within(int most, String one, String other) {
    if (most == 0) {
      return one.equals(other);
    }
    int[] a = one.codePoints().toArray();
    int[] b = other.codePoints().toArray();
    if (a.length == 0 || b.length == 0 || a[0] != b[0] || Math.abs(a.length - b.length) > most) {
      return false;
    }
    return distance(a, b) <= most;
  }

  private static int distance(int[] a, int[] b) {
    int[][] cost = new int[a.length + 1][b.length + 1];
    for (int i = 0; i <= a.length; i++) {
      for (int j = 0; j <= b.length; j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int substituted = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        cost[i][j] = Math.min(substituted, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
          cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
        }
      }
    }
    return cost[a.length][b.length];
  }
}
