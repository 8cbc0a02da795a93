package org.p5glossary.ingest.extract.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.p5glossary.ingest.structure.LabelParser;
import org.p5glossary.ingest.structure.ParsedLabel;
import org.p5glossary.ingest.structure.TextShape;

/** Decides between each two lines of a flow whether a new paragraph begins. */
final class Breaks {

  /** A distance over this many leadings parts paragraphs. Measured; the tightest seen is 1.207. */
  static final double GAP = 1.14;

  /** Type of another script adds at most this part to a leading: Arabic beside Latin 1.2. */
  private static final double STRETCHED = 1.35;

  /** A change of type size parts paragraphs, in points. Measured. */
  private static final double SIZE_CHANGE = 1.2;

  /** Fewer lines between two gaps do not show where the lines end that are full. */
  private static final int LINES_THAT_SHOW_THE_EDGE = 3;

  /** Starts that differ by less belong to one margin, in points. */
  private static final double SAME_INDENT = 4;

  /** No first line is indented by more than this, in type sizes. */
  private static final double AT_END = 6;

  /** No word is so long that a line would leave this part of its measure free before it. */
  private static final double FREE_AT_END = .35;

  private final List<Line> lines;
  private final TypeMetrics metrics;
  private final double[] edges;
  private final double[] columnEdges;
  private final double[] margins;
  private final double[] usualStarts;

  Breaks(List<Line> lines, TypeMetrics metrics) {
    this.lines = lines;
    this.metrics = metrics;
    this.edges = new double[lines.size()];
    this.margins = new double[lines.size()];
    this.usualStarts = new double[lines.size()];
    measureColumns();
    this.columnEdges = edges.clone();
    measureGroups();
  }

  private void measureColumns() {
    for (int from = 0, to; from < lines.size(); from = to) {
      to = from;
      double end = 0;
      double start = Double.POSITIVE_INFINITY;
      while (to < lines.size() && sameColumn(from, to)) {
        end = Math.max(end, lines.get(to).end());
        start = Math.min(start, lines.get(to).start());
        to++;
      }
      Arrays.fill(edges, from, to, end);
      Arrays.fill(margins, from, to, start);
      Arrays.fill(usualStarts, from, to, usualStart(lines.subList(from, to)));
    }
  }

  /** Where most of the lines begin, in points. */
  private static double usualStart(List<Line> column) {
    Map<Long, Integer> counts = new HashMap<>();
    column.forEach(line -> counts.merge(Math.round(line.start() / 2), 1, Integer::sum));
    return 2.0 * Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
  }

  private void measureGroups() {
    for (int from = 0, to; from < lines.size(); from = to) {
      to = from + 1;
      while (to < lines.size() && sameColumn(from, to) && !isGap(to - 1)) {
        to++;
      }
      if (to - from >= LINES_THAT_SHOW_THE_EDGE) {
        double end = 0;
        for (Line line : lines.subList(from, to)) {
          end = Math.max(end, line.end());
        }
        Arrays.fill(edges, from, to, end);
      }
    }
  }

  private boolean sameColumn(int a, int b) {
    return lines.get(a).place().sameColumn(lines.get(b).place());
  }

  private boolean isGap(int i) {
    Line before = lines.get(i);
    Line line = lines.get(i + 1);
    double size = Math.max(before.size(), line.size());
    double distance = line.baseline() - before.baseline();
    return distance > GAP * metrics.leading(size) || distance < -.5 * size;
  }

  /**
   * Whether the distance below a full line comes from the taller type of another script in it or in
   * the line that goes on.
   */
  private boolean isStretched(int i) {
    Line before = lines.get(i);
    Line line = lines.get(i + 1);
    double distance = line.baseline() - before.baseline();
    return distance > 0
        && distance <= STRETCHED * metrics.leading(Math.max(before.size(), line.size()))
        && (mixesScripts(before.text()) || mixesScripts(line.text()))
        && !(TextShape.endsSentence(before.text())
            && metrics.spacedParagraphs()
            && !metrics.isNearerToLeading(distance, line.size()))
        && !TextShape.endsWithColon(before.text())
        && !isLabelled(line, before)
        && (line.start() - before.start() < SAME_INDENT
            || LabelParser.parse(before.text()).isPresent())
        && !isShort(i);
  }

  private static boolean mixesScripts(String text) {
    return text.codePoints()
            .filter(Character::isLetter)
            .mapToObj(Breaks::typeface)
            .distinct()
            .limit(2)
            .count()
        > 1;
  }

  /** Scripts that one typeface serves count as one. */
  private static String typeface(int letter) {
    return switch (Character.UnicodeScript.of(letter)) {
      case LATIN, GREEK, CYRILLIC, COMMON, INHERITED -> "European";
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> "Han";
      default -> "other";
    };
  }

  /** The paragraphs, each as its lines. */
  List<List<Line>> paragraphs() {
    List<List<Line>> result = new ArrayList<>();
    List<Line> current = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!current.isEmpty() && breaksBefore(i, current)) {
        result.add(List.copyOf(current));
        current.clear();
      }
      current.add(lines.get(i));
    }
    if (!current.isEmpty()) {
      result.add(List.copyOf(current));
    }
    return result;
  }

  private boolean breaksBefore(int i, List<Line> current) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    if (before.tag() != 0 && line.tag() != 0) {
      return before.tag() != line.tag();
    }
    if (Math.abs(before.size() - line.size()) > SIZE_CHANGE) {
      return true;
    }
    return sameColumn(i - 1, i) ? breaksInColumn(i, current) : breaksOverColumns(i, current);
  }

  private boolean breaksInColumn(int i, List<Line> current) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    if (isGap(i - 1)) {
      return !isStretched(i - 1);
    }
    if (!line.leadingMark().isEmpty() && !current.get(0).leadingMark().isEmpty()) {
      return true;
    }
    boolean isShort = isShort(i - 1);
    if (before.bold() != line.bold() && isShort) {
      return true;
    }
    if (isLabelled(line, before)
        && (isShort || (!metrics.spacedParagraphs() && isItemBehindFullLine(line, current)))) {
      return true;
    }
    if (isNextItem(i, current)) {
      return true;
    }
    if (metrics.spacedParagraphs()) {
      // Some paragraphs of such a document may be set close, with an indent instead.
      return isShort && isIndented(line, current) && isClosed(before.text());
    }
    return (isShort && (isFirstLine(line, current) || endsFarFromTheEdge(i - 1)))
        || isFirstAtItsIndent(i)
        || (isMoved(line, current)
            && (TextShape.endsSentence(before.text()) || TextShape.endsWithColon(before.text())));
  }

  /**
   * Whether the line is indented, or set back from where two lines and more began, so that not even
   * a full line before it goes on in it.
   */
  private static boolean isMoved(Line line, List<Line> current) {
    int last = current.size() - 1;
    boolean even =
        last > 0
            && Math.abs(current.get(last).start() - current.get(last - 1).start()) < SAME_INDENT;
    boolean back = current.get(last).start() - line.start() > line.size();
    return isIndented(line, current) || (even && back);
  }

  /**
   * Whether a label opens a line behind a full one: the text before may end, or its lines show that
   * items do not begin where they do. A first line shows that if it has no label itself.
   */
  private static boolean isItemBehindFullLine(Line line, List<Line> current) {
    Line before = current.get(current.size() - 1);
    boolean even =
        Math.abs(before.start() - line.start()) < SAME_INDENT
            && (current.size() > 1 || LabelParser.parse(before.text()).isEmpty());
    return !even || (isClosed(before.text()) && !isInlineItem(line, current));
  }

  /** Whether the text before counts within its lines: "a) this; b) that;" with "c)" next. */
  private static boolean isInlineItem(Line line, List<Line> current) {
    ParsedLabel label = LabelParser.parse(line.text()).orElseThrow();
    if (label.ordinal() < 2) {
      return false;
    }
    for (Line other : current) {
      String text = other.text();
      for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', space + 1)) {
        boolean before =
            LabelParser.parse(text.substring(space + 1))
                .filter(l -> l.kind() == label.kind() && l.delimiter() == label.delimiter())
                .filter(l -> l.ordinal() == label.ordinal() - 1)
                .isPresent();
        if (before) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the line's indent, that of the item before it, is a first line's here: the next line
   * goes on further out than both.
   */
  private boolean isFirstAtItsIndent(int i) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    return i + 1 < lines.size()
        && sameColumn(i, i + 1)
        && !isGap(i)
        && TextShape.endsSentence(before.text())
        && Math.abs(line.start() - before.start()) < SAME_INDENT
        && line.start() - lines.get(i + 1).start() > line.size();
  }

  /** A line that leaves much of its measure free ends a paragraph, a heading for instance. */
  private boolean endsFarFromTheEdge(int i) {
    Line line = lines.get(i);
    return edges[i] - line.end() > FREE_AT_END * (edges[i] - margins[i])
        && !goesOn(line, lines.get(i + 1));
  }

  /**
   * Whether the line opens an item below another, at the same place: the items of a close-set list
   * may all be short, so that only the column shows that they are.
   */
  private boolean isNextItem(int i, List<Line> current) {
    Line first = current.get(0);
    Line line = lines.get(i);
    return Math.abs(first.start() - line.start()) < SAME_INDENT
        && LabelParser.parse(first.text()).isPresent()
        && LabelParser.parse(line.text()).isPresent()
        && lines.get(i - 1).end() + line.firstWord() < columnEdges[i - 1] - line.size();
  }

  private static boolean isIndented(Line line, List<Line> current) {
    return line.start() - current.get(current.size() - 1).start() > line.size();
  }

  /** Without spacing, a paragraph shows by its first line's indent or by a sentence's end. */
  private static boolean isFirstLine(Line line, List<Line> current) {
    Line before = current.get(current.size() - 1);
    return isIndented(line, current)
        || TextShape.endsSentence(before.text())
        || TextShape.endsWithColon(before.text())
        || before.bold() != line.bold();
  }

  private boolean breaksOverColumns(int i, List<Line> current) {
    Line before = lines.get(i - 1);
    Line line = lines.get(i);
    boolean ended = TextShape.endsSentence(before.text());
    boolean closed = isClosed(before.text());
    if (isLabelled(line, before) && closed) {
      return true;
    }
    if (before.bold() != line.bold()
        && (ended || before.bold() || isShort(i - 1) || !goesOn(before, line))) {
      return true;
    }
    boolean mayEnd = (closed && !goesOnBehindComma(before, line)) || !goesOn(before, line);
    boolean other = current.size() > 1 && !sameIndent(i, current);
    return mayEnd && (isShort(i - 1) || other);
  }

  /** Whether the break falls inside a word or a sentence that goes on in lower case. */
  private static boolean goesOn(Line before, Line line) {
    int first = line.text().isEmpty() ? ' ' : line.text().codePointAt(0);
    return Character.isLowerCase(first) && !TextShape.endsSentence(before.text());
  }

  /** A comma ends the items of some lists; one before a lower-case letter ends none. */
  private static boolean goesOnBehindComma(Line before, Line line) {
    int last =
        before.text().isEmpty() ? ' ' : before.text().codePointBefore(before.text().length());
    return last == ',' && goesOn(before, line);
  }

  private boolean sameIndent(int i, List<Line> current) {
    double usual = current.get(current.size() - 1).start();
    double start = lines.get(i).start();
    return Math.abs(start - usual) <= SAME_INDENT
        || Math.abs((start - margins[i]) - (usual - margins[i - 1])) <= SAME_INDENT
        || Math.abs((start - usualStarts[i]) - (usual - usualStarts[i - 1])) <= SAME_INDENT;
  }

  /** Whether the next line's first word would have fitted behind the line. */
  private boolean isShort(int i) {
    Line line = lines.get(i);
    double word = lines.get(i + 1).firstWord();
    // A line set to the end of its measure, or centred, has its room before it.
    double before = line.start() - margins[i] - (lines.get(i + 1).start() - margins[i + 1]);
    return line.end() + .25 * line.size() + word < edges[i] - 1 || before > AT_END * line.size();
  }

  /** Whether the line opens with a label; one that may be an initial needs an end before it. */
  private static boolean isLabelled(Line line, Line before) {
    return LabelParser.parse(line.text())
        .filter(label -> !label.needsConfirmation() || isClosed(before.text()))
        .isPresent();
  }

  private static boolean isClosed(String text) {
    return TextShape.endsSentence(text)
        || TextShape.endsClause(text)
        || TextShape.endsWithColon(text);
  }
}
