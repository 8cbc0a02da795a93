package org.p5glossary.corpus.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.p5glossary.corpus.document.Block;

/** The note that says why a document was issued again: "* Reissued for technical reasons". */
public final class ReissueNote {

  /** What such notes say in the six official languages; all else in them differs. */
  private static final Pattern WORDS =
      Pattern.compile(
          "re-?issued|technical reasons|raisons techniques|nouveau tirage|razones técnicas|"
              + "publicad\\p{L}* nuevamente|техническим причинам|переизда|"
              + "技术原因|重新印发|重新印发|أسباب (?:فنية|تقنية)|أعيد إصدار",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern STARS = Pattern.compile("[*\uff0a]{1,3}\\)?");

  private ReissueNote() {}

  /** The note as printed, without its asterisk; empty if there is none. */
  public static Optional<String> of(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> WORDS.matcher(block.text()).find())
        .filter(ReissueNote::starred)
        .map(block -> block.text().replaceFirst("^[*\uff0a]+\\s*", ""))
        .findFirst();
  }

  private static boolean starred(Block block) {
    return STARS.matcher(block.label().printed()).matches()
        || block.text().startsWith("*")
        || block.text().startsWith("\uff0a");
  }
}
