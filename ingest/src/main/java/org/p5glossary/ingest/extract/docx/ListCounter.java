package org.p5glossary.ingest.extract.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.ingest.extract.docx.Numbering.Level;
import org.p5glossary.ingest.extract.docx.Numbering.ListInstance;

/**
 * Counts the paragraphs of lists in reading order and prints their labels as Word does. Lists of
 * one definition count on from each other, unless one starts anew. Not thread-safe.
 */
final class ListCounter {

  private final Numbering numbering;
  private final StyleSheet styles;

  /** The counters of every definition: the number last used on each level; 0 before the first. */
  private final Map<Integer, int[]> counters = new HashMap<>();

  private final Map<Integer, boolean[]> used = new HashMap<>();
  private final Set<String> started = new HashSet<>();

  ListCounter(Numbering numbering, StyleSheet styles) {
    this.numbering = numbering;
    this.styles = styles;
  }

  /**
   * The next label of a list.
   *
   * @param printed the label without white space at its ends; may be empty
   * @param indent start indent of the level in twentieths of a point, null if not said
   */
  record CountedLabel(String printed, Integer indent) {}

  /**
   * Counts a paragraph.
   *
   * @param own the paragraph's own look
   * @param full its look with everything inherited
   * @return its label; empty if it is not in a list
   */
  Optional<CountedLabel> next(ParagraphLook own, ParagraphLook full) {
    if (full.numberingId() == null || full.numberingId() == 0) {
      return Optional.empty();
    }
    Optional<ListInstance> found = numbering.list(full.numberingId());
    if (found.isEmpty()) {
      return Optional.empty();
    }
    ListInstance list = found.get();
    int levelNumber = levelNumber(own, full, list);
    Level level = list.levels().get(levelNumber);
    if (level == null) {
      return Optional.empty();
    }
    count(full.numberingId(), list, levelNumber, level);
    return Optional.of(new CountedLabel(print(list, levelNumber, level).strip(), level.indent()));
  }

  /** A list that comes from a style counts on the level that the style is linked to. */
  private int levelNumber(ParagraphLook own, ParagraphLook full, ListInstance list) {
    if (own.numberingId() == null) {
      String style = styles.numberingStyle(styles.effectiveStyle(own));
      for (Map.Entry<Integer, Level> level : list.levels().entrySet()) {
        if (!style.isEmpty() && level.getValue().styleId().equals(style)) {
          return level.getKey();
        }
      }
    }
    int level = full.numberingLevel() == null ? 0 : full.numberingLevel();
    return Math.max(0, Math.min(level, Numbering.LEVELS - 1));
  }

  private void count(int listId, ListInstance list, int levelNumber, Level level) {
    int[] numbers = counters.computeIfAbsent(list.definition(), d -> new int[Numbering.LEVELS]);
    boolean[] running = used.computeIfAbsent(list.definition(), d -> new boolean[Numbering.LEVELS]);
    Integer override = list.startOverrides().get(levelNumber);
    if (override != null && started.add(listId + "/" + levelNumber)) {
      numbers[levelNumber] = override;
    } else if (running[levelNumber]) {
      numbers[levelNumber]++;
    } else {
      numbers[levelNumber] = override != null ? override : level.start();
    }
    running[levelNumber] = true;
    for (int above = 0; above < levelNumber; above++) {
      if (!running[above]) {
        Level outer = list.levels().get(above);
        numbers[above] = outer == null ? 1 : outer.start();
        running[above] = true;
      }
    }
    for (int below = levelNumber + 1; below < Numbering.LEVELS; below++) {
      if (restarts(list.levels().get(below), levelNumber)) {
        running[below] = false;
      }
    }
  }

  private static boolean restarts(Level lower, int counted) {
    if (lower == null || lower.restartAfter() < 0) {
      return true;
    }
    return lower.restartAfter() > 0 && counted < lower.restartAfter();
  }

  private String print(ListInstance list, int levelNumber, Level level) {
    if (level.format().equals("bullet")) {
      return SymbolFont.bullet(level.font(), level.text());
    }
    if (level.format().equals("none")) {
      return level.text().replaceAll("%[1-9]", "");
    }
    int[] numbers = counters.get(list.definition());
    StringBuilder out = new StringBuilder();
    String text = level.text();
    for (int i = 0; i < text.length(); i++) {
      boolean place =
          text.charAt(i) == '%'
              && i + 1 < text.length()
              && text.charAt(i + 1) >= '1'
              && text.charAt(i + 1) <= '9';
      if (!place) {
        out.append(text.charAt(i));
        continue;
      }
      int at = text.charAt(++i) - '1';
      Level printed = at == levelNumber ? level : list.levels().get(at);
      if (printed != null) {
        String format = level.legal() ? "decimal" : printed.format();
        out.append(NumberFormat.print(format, numbers[at]));
      }
    }
    return out.toString();
  }
}
