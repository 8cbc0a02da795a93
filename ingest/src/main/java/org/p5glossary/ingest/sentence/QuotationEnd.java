package org.p5glossary.ingest.sentence;

/** Tells whether a sentence ends with a Chinese quotation that holds its own stop. */
final class QuotationEnd {

  /** How far back the opening mark of a quotation is looked for, in UTF-16 units. */
  private static final int LONGEST_QUOTATION = 1_000;

  private QuotationEnd() {}

  /**
   * Chinese closes a quotation after its stop both where the sentence ends with it (a colon went
   * before) and where it goes on ("……。”一文").
   */
  static boolean endsSentence(TextWalk walk, int end) {
    int opener = end - 1;
    int depth = 0;
    int furthest = Math.max(0, end - LONGEST_QUOTATION);
    for (int at = end; at > furthest; ) {
      int mark = walk.text().codePointBefore(at);
      at -= Character.charCount(mark);
      if ("”』」".indexOf(mark) >= 0) {
        depth++;
      } else if ("“『「".indexOf(mark) >= 0 && --depth == 0) {
        opener = at;
        break;
      }
    }
    if (depth != 0 || opener == end - 1) {
      return true;
    }
    int before = walk.backOverBlanks(opener);
    return before > 0 && "：:。！？".indexOf(walk.text().codePointBefore(before)) >= 0;
  }
}
