package org.p5glossary.glossary.rendering;

import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/**
 * A term of an entry at its place, with the group of passages that say the same.
 *
 * @param paper the paper, never null
 * @param language the version's language, never null
 * @param term the term as it stands in the term base, never null
 * @param sentence number of the sentence within the version, 0-based
 * @param group ordinal of the group of passages within the paper; negative where the sentence is in
 *     no passage
 */
public record PlacedUse(PaperId paper, Language language, String term, int sentence, int group) {

  public PlacedUse {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(term, "term");
  }
}
