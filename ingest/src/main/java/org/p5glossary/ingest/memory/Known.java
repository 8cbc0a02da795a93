package org.p5glossary.ingest.memory;

import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.TranslationCounts;

/**
 * What other papers and the term base can tell one pair of versions. Immutable.
 *
 * @param source the language whose tag comes first
 * @param target the other language
 * @param counts word translations, source to target
 */
public record Known(Language source, Language target, TranslationCounts counts) {

  /** Changes when equal counts would mean another alignment. */
  private static final String KIND = "p5 memory 1";

  /** The counts for texts of these languages, given in either order. */
  public TranslationCounts from(Language first) {
    return first.equals(source) ? counts : counts.mirrored();
  }

  /** The hash of languages and counts in order: equal for equal content; empty for none. */
  public Optional<ContentHash> name() {
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            ContentHash.of(
                KIND
                    + " "
                    + source.tag()
                    + " "
                    + target.tag()
                    + "\n"
                    + LessonText.written(counts)));
  }
}
