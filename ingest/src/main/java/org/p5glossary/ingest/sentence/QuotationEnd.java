package org.p5glossary.ingest.sentence;

/** Tells whether a sentence ends with a quotation that holds its own stop. */
final class QuotationEnd {

  /** How far back the opening mark of a quotation is looked for, in UTF-16 units. */
  private static final int LONGEST_QUOTATION = 1_000;

  private static final String CLOSERS = "”』」»";

  private QuotationEnd() {}

  /**
   * Chinese closes a quotation after its stop both where the sentence ends with it (a colon went
   * before) and where it goes on ("……。”一文").
   */
  static boolean endsSentence(TextWalk walk, int end) {
    int opener = opener(walk, end);
    if (opener == end - 1) {
      return true;
    }
    int before = walk.backOverBlanks(opener);
    int stop = walk.text().codePointBefore(walk.backOverClosers(end));
    // “为什么？”这个问题……: a question that begins its sentence is what the sentence is about.
    String ending = "？！?!".indexOf(stop) >= 0 ? "：:" : "：:。！？";
    return before > 0 && ending.indexOf(walk.text().codePointBefore(before)) >= 0;
  }

  /**
   * Whether the quotation that ends before {@code end} begins its sentence, but for an Arabic "and"
   * written onto it.
   */
  static boolean opensSentence(TextWalk walk, int end) {
    int before = walk.backOverBlanks(opener(walk, end));
    if (before > 0 && "وف".indexOf(walk.text().codePointBefore(before)) >= 0) {
      int word = before - 1;
      before = walk.backOverBlanks(word);
      if (before == word && word > 0) {
        return false;
      }
    }
    return before == 0 || ".!?؟…".indexOf(walk.text().codePointBefore(before)) >= 0;
  }

  /** Where the quotation opens that closes before {@code end}; {@code end - 1} if nowhere. */
  private static int opener(TextWalk walk, int end) {
    if (end == 0 || CLOSERS.indexOf(walk.text().codePointBefore(end)) < 0) {
      return end - 1;
    }
    int depth = 0;
    int furthest = Math.max(0, end - LONGEST_QUOTATION);
    for (int at = end; at > furthest; ) {
      int mark = walk.text().codePointBefore(at);
      at -= Character.charCount(mark);
      if (CLOSERS.indexOf(mark) >= 0) {
        depth++;
      } else if ("“『「«".indexOf(mark) >= 0 && --depth == 0) {
        return at;
      }
    }
    return end - 1;
  }
}
