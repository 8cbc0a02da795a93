package org.p5glossary.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What differs between two short texts, word by word (Chinese: character by character). */
public final class WordDiff {

  private static final Pattern PIECES =
      Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}]]+|\\s+|.");

  /** Longer texts are shown as wholly other: the comparison costs the product of their lengths. */
  private static final int LONGEST = 600;

  /** How a piece stands in the two texts. */
  public enum Change {
    SAME,
    /** In the first text only. */
    REMOVED,
    /** In the second text only. */
    ADDED
  }

  /**
   * A run of text.
   *
   * @param change where it stands
   * @param text the run, not empty
   */
  public record Part(Change change, String text) {}

  private WordDiff() {}

  /** The runs that lead from one text to the other, in order. */
  public static List<Part> between(String before, String after) {
    List<String> from = pieces(before);
    List<String> to = pieces(after);
    if (from.size() > LONGEST || to.size() > LONGEST) {
      return joined(List.of(new Part(Change.REMOVED, before), new Part(Change.ADDED, after)));
    }
    int[][] common = new int[from.size() + 1][to.size() + 1];
    for (int i = from.size() - 1; i >= 0; i--) {
      for (int j = to.size() - 1; j >= 0; j--) {
        common[i][j] =
            from.get(i).equals(to.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Part> parts = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < from.size() || j < to.size()) {
      if (i < from.size() && j < to.size() && from.get(i).equals(to.get(j))) {
        parts.add(new Part(Change.SAME, from.get(i)));
        i++;
        j++;
      } else if (j >= to.size() || (i < from.size() && common[i + 1][j] >= common[i][j + 1])) {
        parts.add(new Part(Change.REMOVED, from.get(i)));
        i++;
      } else {
        parts.add(new Part(Change.ADDED, to.get(j)));
        j++;
      }
    }
    return joined(parts);
  }

  private static List<String> pieces(String text) {
    return PIECES.matcher(text).results().map(result -> result.group()).toList();
  }

  private static List<Part> joined(List<Part> parts) {
    List<Part> joined = new ArrayList<>();
    for (Part part : parts) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).change() == part.change()) {
        joined.set(last, new Part(part.change(), joined.get(last).text() + part.text()));
      } else if (!part.text().isEmpty()) {
        joined.add(part);
      }
    }
    return List.copyOf(joined);
  }
}
