package org.p5glossary.ingest.correction;

import java.util.ArrayList;
import java.util.List;
import org.p5glossary.glossary.ledger.QuotedContext;

/**
 * Quoted sentences with what stood around them, to be found in a version as it reads today.
 *
 * <p>White space and the borders between sentences do not matter; every other character does. In an
 * unchanged text the whole context decides. In a changed one a quotation that stood there once and
 * still does needs the sentence before it or the one after it where it was; any other needs its
 * whole context, in one place only. Nothing is ever taken to a lookalike.
 */
final class Quotation {

  private final List<String> runs;
  private final String quote;
  private final QuotedContext context;
  private final List<String> sentences;

  /** What came of looking for a quotation. */
  sealed interface Found {

    /**
     * It stands in one place.
     *
     * @param cuts for each border between its runs, the outer ones included, the number of the
     *     sentence that begins there; -1 for an inner border that lies inside a sentence now
     * @param same whether its sentences are split as they were
     */
    record At(List<Integer> cuts, boolean same) implements Found {
      public At {
        cuts = List.copyOf(cuts);
      }

      int start() {
        return cuts.get(0);
      }

      int end() {
        return cuts.get(cuts.size() - 1);
      }
    }

    /** It does not. */
    record Nowhere(OrphanReason reason) implements Found {}
  }

  /**
   * @param runs one list of sentences for each bead, in order, following each other without a gap
   * @param context what stood around them
   */
  Quotation(List<List<String>> runs, QuotedContext context) {
    this.runs = runs.stream().map(FoldedText::fold).toList();
    this.quote = String.join("", this.runs);
    this.context = context;
    this.sentences =
        runs.stream()
            .flatMap(List::stream)
            .map(FoldedText::fold)
            .filter(s -> !s.isEmpty())
            .toList();
  }

  /**
   * Looks for the quotation.
   *
   * @param unchanged whether the text is the one that was quoted, however split into sentences
   */
  Found in(FoldedText text, boolean unchanged) {
    List<Integer> places = text.occurrences(quote);
    if (places.isEmpty()) {
      return new Found.Nowhere(OrphanReason.WORDS_GONE);
    }
    List<Integer> agreeing = places.stream().filter(at -> agreesWholly(text, at)).toList();
    boolean oneSideIsEnough =
        !unchanged && context.alone() && !quote.isEmpty() && places.size() == 1;
    if (agreeing.isEmpty() && oneSideIsEnough) {
      agreeing = places.stream().filter(at -> agreesOnOneSide(text, at)).toList();
    }
    if (agreeing.size() == 1) {
      return at(text, agreeing.get(0));
    }
    return new Found.Nowhere(
        agreeing.isEmpty() && places.size() == 1
            ? OrphanReason.CONTEXT_CHANGED
            : OrphanReason.SEVERAL_PLACES);
  }

  /** Whether the words stand once in a text, whatever is around them. */
  boolean standsAloneIn(FoldedText text) {
    return text.occurrences(quote).size() == 1;
  }

  /** Whether there is one place alone where the quotation stands in its whole context. */
  boolean isUniqueIn(FoldedText text) {
    return text.occurrences(quote).stream().filter(at -> agreesWholly(text, at)).count() == 1;
  }

  private boolean agreesWholly(FoldedText text, int at) {
    return precedes(text, at, context.before())
        && follows(text, at + quote.length(), context.after());
  }

  private boolean agreesOnOneSide(FoldedText text, int at) {
    List<String> before = context.before();
    return precedes(text, at, before.subList(before.size() - 1, before.size()))
        || follows(text, at + quote.length(), context.after().subList(0, 1));
  }

  private static boolean precedes(FoldedText text, int at, List<String> before) {
    String words = FoldedText.fold(before);
    int start = at - words.length();
    return text.standsAt(words, start) && (start == 0 || !before.get(0).isEmpty());
  }

  private static boolean follows(FoldedText text, int at, List<String> after) {
    String words = FoldedText.fold(after);
    return text.standsAt(words, at)
        && (at + words.length() == text.length() || !after.get(after.size() - 1).isEmpty());
  }

  private Found at(FoldedText text, int place) {
    List<Integer> cuts = new ArrayList<>();
    int offset = place;
    cuts.add(text.sentenceAt(offset));
    for (String run : runs) {
      offset += run.length();
      cuts.add(text.sentenceAt(offset));
    }
    int start = cuts.get(0);
    int end = cuts.get(cuts.size() - 1);
    if (start < 0 || end < 0) {
      return new Found.Nowhere(OrphanReason.INSIDE_SENTENCE);
    }
    return new Found.At(cuts, splitAsBefore(text, start, end));
  }

  private boolean splitAsBefore(FoldedText text, int start, int end) {
    if (end - start != sentences.size()) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (!text.isSentence(i, sentences.get(i - start))) {
        return false;
      }
    }
    return true;
  }
}
