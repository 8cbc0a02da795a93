package org.p5glossary.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.p5glossary.glossary.rendering.Uptake;

/**
 * A line for each submitter with a mark in each year in which they used a concept, and one for the
 * documents that a meeting agreed on, as the parts of an SVG picture. Coordinates are in pixels
 * from the upper left corner. Immutable.
 *
 * @param years the years with a use, in order
 * @param lanes the names of the lines, the last empty for agreed documents where there are any
 * @param paths the marks of each line
 */
public record UptakeChart(List<Integer> years, List<String> lanes, List<String> paths) {

  /** Further submitters stand in the table only. */
  private static final int MOST_LANES = 14;

  private static final int LEFT = 200;
  private static final int STEP = 44;
  private static final int LINE = 22;
  private static final int MARK = 12;

  /** So many letters of a name fit before its line. */
  private static final int LONGEST_NAME = 30;

  public UptakeChart {
    years = List.copyOf(years);
    lanes = List.copyOf(lanes);
    paths = List.copyOf(paths);
  }

  /** The chart of a history of use; one without years if no dated paper uses it. */
  public static UptakeChart of(Uptake uptake) {
    TreeSet<Integer> years = new TreeSet<>(uptake.outcomeYears());
    uptake.lanes().forEach(lane -> years.addAll(lane.years()));
    List<Integer> columns = List.copyOf(years);
    List<String> lanes = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (Uptake.Lane lane : uptake.lanes()) {
      if (lanes.size() < MOST_LANES) {
        paths.add(marks(lane.years(), columns, lanes.size()));
        lanes.add(shortened(lane.submitter()));
      }
    }
    if (!uptake.outcomeYears().isEmpty()) {
      paths.add(marks(uptake.outcomeYears(), columns, lanes.size()));
      lanes.add("");
    }
    return new UptakeChart(columns, lanes, paths);
  }

  private static String marks(SortedSet<Integer> used, List<Integer> columns, int lane) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < columns.size(); i++) {
      if (used.contains(columns.get(i))) {
        int left = middleOf(i) - MARK / 2;
        int top = lane * LINE + (LINE - MARK) / 2;
        path.append("M" + left + " " + top + "h" + MARK + "v" + MARK + "h-" + MARK + "z");
      }
    }
    return path.toString();
  }

  private static String shortened(String name) {
    int points = name.codePointCount(0, name.length());
    return points <= LONGEST_NAME
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  private static int middleOf(int year) {
    return LEFT + STEP / 2 + year * STEP;
  }

  /** The middle of the column of the n-th year. */
  public int middle(int year) {
    return middleOf(year);
  }

  /** Where the words of the n-th line stand. */
  public int base(int lane) {
    return lane * LINE + LINE / 2 + 4;
  }

  /** Where names end. */
  public int left() {
    return LEFT - 8;
  }

  /** The whole width. */
  public int width() {
    return LEFT + STEP * years.size() + 4;
  }

  /** The whole height. */
  public int height() {
    return lanes.size() * LINE + 20;
  }

  /** Where the years stand. */
  public int foot() {
    return lanes.size() * LINE + 14;
  }
}
