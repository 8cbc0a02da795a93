package org.p5glossary.ingest.extract.pdf;

import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * At which heights pages have text of their own: where many have, the text of a page begins or ends
 * there, and a line that two pages happen to share is text as well. Not thread-safe.
 */
final class TextHeights {

  /** By height in whole points, the numbers of the pages with text there. */
  private final NavigableMap<Long, Set<Integer>> pages = new TreeMap<>();

  /** Notes a line that its page does not share with others. */
  void add(Line line) {
    pages.computeIfAbsent(Math.round(line.baseline()), k -> new HashSet<>()).add(line.page());
  }

  /** On how many pages such text stands from one height to another, but for a point. */
  int between(double a, double b) {
    Set<Integer> found = new HashSet<>();
    long from = Math.round(Math.min(a, b)) - 1;
    long to = Math.round(Math.max(a, b)) + 1;
    pages.subMap(from, true, to, true).values().forEach(found::addAll);
    return found.size();
  }
}
