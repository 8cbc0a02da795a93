package org.p5glossary.ingest.structure;

import org.p5glossary.ingest.structure.RawBlock.Adjustment;
import org.p5glossary.ingest.structure.RawBlock.Look;

/** Whether a block has a heading's shape: short, no sentence, and set apart by its look. */
final class HeadingShape {

  /** Headings of United Nations papers run to three lines of about 80 Latin letters. */
  static final int MAX_WIDTH = 250;

  /** How much larger than the body's type a heading's is at least; measured 1.1 to 1.5. */
  static final double LARGER = 1.08;

  private HeadingShape() {}

  /** Whether the look sets the block apart and its text is no sentence. */
  static boolean isHeading(LabelledText block, double bodySize) {
    Look look = block.look();
    if (look.outlineLevel() > 0) {
      return TextShape.width(block.text()) <= 2 * MAX_WIDTH;
    }
    boolean apart =
        look.bold()
            || larger(look, bodySize)
            || ((look.italic() || look.adjustment() == Adjustment.CENTRE) && isShort(block.text()));
    return apart && isTitleText(block.text());
  }

  /** Whether the text alone could be a heading: short and no sentence, clause or announcement. */
  static boolean isTitleText(String text) {
    return TextShape.width(text) <= MAX_WIDTH
        && !text.contains("://")
        && (!TextShape.endsSentence(text) || isQuestion(text))
        && !TextShape.endsClause(text)
        && !TextShape.endsWithColon(text);
  }

  /** Whether the text would fit on one line. */
  static boolean isShort(String text) {
    return TextShape.width(text) <= 90;
  }

  static boolean larger(Look look, double bodySize) {
    return bodySize > 0 && look.size() > bodySize * LARGER;
  }

  /** Questions are used as headings: "Why?". */
  private static boolean isQuestion(String text) {
    return isShort(text) && text.strip().matches("(?s).*[?？؟]");
  }
}
