package org.p5glossary.glossary.recognition;

import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.glossary.entry.EntryId;

/**
 * A term found in a text.
 *
 * @param entry the entry that it belongs to, never null
 * @param term the term as it stands in the term base, never null
 * @param range where it stands, in UTF-16 units of the text; whole words, with Arabic proclitics
 * @param kind how the words found differ from the term, never null
 * @param within the longer match that it lies in or that takes part of it; such a match is not
 *     counted; empty for a match that counts
 */
public record TermMatch(
    EntryId entry, String term, TextRange range, MatchKind kind, Optional<TextRange> within) {

  public TermMatch {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(range, "range");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(within, "within");
  }

  /** Whether no longer match takes its words. */
  public boolean counts() {
    return within.isEmpty();
  }
}
