package org.p5glossary.glossary.recognition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.p5glossary.corpus.document.TextRange;

/** Recall and precision of recognised terms against listed forms. */
final class RecognitionScore {

  /** A term at a place. */
  record Span(TextRange range, String concept) {}

  /** A form that a person listed. */
  record Form(String text, String concept) {}

  private int gold;
  private int hit;
  private int right;
  private int wrong;

  /** Counts one text. */
  void add(List<Span> expected, List<Span> found) {
    gold += expected.size();
    hit += (int) expected.stream().filter(span -> overlapsSame(span, found)).count();
    for (Span span : found) {
      if (overlapsSame(span, expected)) {
        right++;
      } else if (expected.stream().noneMatch(other -> other.range().contains(span.range()))) {
        wrong++;
      }
    }
  }

  double recall() {
    return gold == 0 ? 0 : (double) hit / gold;
  }

  double precision() {
    return right + wrong == 0 ? 0 : (double) right / (right + wrong);
  }

  static boolean overlapsSame(Span span, List<Span> others) {
    return others.stream()
        .anyMatch(
            other ->
                other.concept().equals(span.concept()) && other.range().overlaps(span.range()));
  }

  /** The listed forms in a text: longest first, no overlaps, on word edges outside Chinese. */
  static List<Span> expected(String text, boolean chinese, List<Form> forms) {
    List<Form> longestFirst = new ArrayList<>(forms);
    longestFirst.sort(
        Comparator.comparingInt(form -> -form.text().codePointCount(0, form.text().length())));
    boolean[] taken = new boolean[text.length()];
    List<Span> spans = new ArrayList<>();
    for (Form form : longestFirst) {
      int start = text.indexOf(form.text());
      while (start >= 0) {
        int end = start + form.text().length();
        if (isFree(taken, start, end)
            && (chinese || isOnEdges(text, start, end, isArabic(form.text())))) {
          for (int i = start; i < end; i++) {
            taken[i] = true;
          }
          spans.add(new Span(new TextRange(start, end), form.concept()));
          start = text.indexOf(form.text(), end);
        } else {
          start = text.indexOf(form.text(), end);
        }
      }
    }
    return spans;
  }

  private static boolean isArabic(String form) {
    int first = form.codePointAt(0);
    return first >= 0x600 && first <= 0x6FF;
  }

  private static boolean isFree(boolean[] taken, int start, int end) {
    for (int i = start; i < end; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOnEdges(String text, int start, int end, boolean arabic) {
    boolean left = arabic || start == 0 || !Character.isLetterOrDigit(text.codePointBefore(start));
    return left && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)));
  }
}
