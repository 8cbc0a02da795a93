package org.p5glossary.glossary.occurrence;

import java.util.Objects;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.MatchKind;
import org.p5glossary.glossary.recognition.TermMatch;

/**
 * A term in a sentence of a paper. Occurrences order by reading order within a version.
 *
 * @param entry the entry of the term, never null
 * @param term the term as it stands in the term base, never blank
 * @param paper the paper, never null
 * @param language the version's language, never null
 * @param sentence number of the sentence within the version, 0-based
 * @param block number of the sentence's block within the version, 0-based
 * @param range where the term stands in the sentence, in UTF-16 units
 * @param kind how sure the recogniser is, never null
 */
public record Occurrence(
    EntryId entry,
    String term,
    PaperId paper,
    Language language,
    int sentence,
    int block,
    TextRange range,
    MatchKind kind) {

  /**
   * @throws IllegalArgumentException if a number is negative or the range empty
   */
  public Occurrence {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(term, "term");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(kind, "kind");
    if (sentence < 0 || block < 0 || range.length() == 0) {
      throw new IllegalArgumentException(
          "occurrence needs sentence and block >= 0 and a range, but had "
              + sentence
              + ", "
              + block
              + ", "
              + range);
    }
  }

  /** The occurrence that a match in a sentence is. */
  public static Occurrence of(
      TermMatch match, PaperId paper, Language language, int sentence, int block) {
    return new Occurrence(
        match.entry(), match.term(), paper, language, sentence, block, match.range(), match.kind());
  }
}
