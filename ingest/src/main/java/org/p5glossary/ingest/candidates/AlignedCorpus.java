package org.p5glossary.ingest.candidates;

import java.util.List;
import java.util.Objects;

/**
 * Everything aligned in two languages, in the order of the papers.
 *
 * @param languages the two languages, never null
 * @param texts aligned texts; may be empty
 */
public record AlignedCorpus(LanguagePair languages, List<AlignedText> texts) {

  public AlignedCorpus {
    Objects.requireNonNull(languages, "languages");
    texts = List.copyOf(texts);
  }
}
