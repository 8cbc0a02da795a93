package org.p5glossary.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.p5glossary.glossary.rendering.ObservedForm;

/**
 * Stacked bars by year, one colour a form, as the parts of an SVG picture. Coordinates are in
 * pixels from the upper left corner. Immutable.
 *
 * @param years the years in order; every year of the span, unless the span is too long to draw
 * @param forms what the bars stand for, the lowest first
 * @param paths for each form the outline of all its bars, empty for one without dated papers
 * @param most the tallest stack
 */
public record YearChart(
    List<Integer> years, List<ObservedForm> forms, List<String> paths, int most) {

  /** More years than these are not drawn one by one: those without a paper are left out. */
  private static final int LONGEST_SPAN = 40;

  /** The style sheet has so many colours; further forms share the last. */
  private static final int COLOURS = 6;

  static final int HEIGHT = 96;
  private static final int TOP = 14;
  private static final int LEFT = 30;
  private static final int STEP = 34;
  private static final int BAR = 22;

  public YearChart {
    years = List.copyOf(years);
    forms = List.copyOf(forms);
    paths = List.copyOf(paths);
  }

  /** The chart of forms; one without years if none stands in a dated paper. */
  public static YearChart of(List<ObservedForm> forms) {
    List<Map<Integer, Integer>> counts = forms.stream().map(ObservedForm::byYear).toList();
    TreeSet<Integer> used = new TreeSet<>();
    counts.forEach(count -> used.addAll(count.keySet()));
    if (used.isEmpty()) {
      return new YearChart(List.of(), List.of(), List.of(), 0);
    }
    boolean drawAll = used.last() - used.first() < LONGEST_SPAN;
    List<Integer> years =
        drawAll
            ? IntStream.rangeClosed(used.first(), used.last()).boxed().toList()
            : List.copyOf(used);
    int most = years.stream().mapToInt(year -> stack(counts, year, counts.size())).max().orElse(1);
    List<String> paths = new ArrayList<>();
    for (int form = 0; form < forms.size(); form++) {
      StringBuilder path = new StringBuilder();
      for (int i = 0; i < years.size(); i++) {
        int count = counts.get(form).getOrDefault(years.get(i), 0);
        if (count > 0) {
          int foot = y(stack(counts, years.get(i), form), most);
          int head = y(stack(counts, years.get(i), form) + count, most);
          path.append(bar(x(i) - BAR / 2, foot, head));
        }
      }
      paths.add(path.toString());
    }
    return new YearChart(years, forms, paths, most);
  }

  private static String bar(int left, int foot, int head) {
    return "M" + left + " " + foot + "h" + BAR + "V" + head + "h-" + BAR + "z";
  }

  /** The height of the first forms of a year on each other. */
  private static int stack(List<Map<Integer, Integer>> counts, int year, int forms) {
    int sum = 0;
    for (int i = 0; i < forms; i++) {
      sum += counts.get(i).getOrDefault(year, 0);
    }
    return sum;
  }

  private static int y(int count, int most) {
    return TOP + HEIGHT - Math.round((float) HEIGHT * count / most);
  }

  private static int x(int year) {
    return LEFT + STEP / 2 + year * STEP;
  }

  /** The middle of the bar of the n-th year. */
  public int middle(int year) {
    return x(year);
  }

  /** The name of the style sheet's colour of the n-th form. */
  public static String colour(int form) {
    return "c" + Math.min(form, COLOURS - 1);
  }

  /** The whole width. */
  public int width() {
    return LEFT + STEP * years.size() + 4;
  }

  /** The whole height. */
  public int height() {
    return TOP + HEIGHT + 20;
  }

  /** The line that the bars stand on. */
  public int foot() {
    return TOP + HEIGHT;
  }

  /** The top of the tallest stack. */
  public int top() {
    return TOP;
  }

  /** Where the bars begin. */
  public int left() {
    return LEFT;
  }
}
