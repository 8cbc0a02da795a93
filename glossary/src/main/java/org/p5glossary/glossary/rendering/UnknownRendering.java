package org.p5glossary.glossary.rendering;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.entry.EntryId;

/**
 * A known term of an original for which no known equivalent stands in a translation, with the
 * phrases that may stand for it there: found by the program, to be judged by a person.
 *
 * @param entry the entry of the term, never null
 * @param paper the paper, never null
 * @param source where the term stands, never null
 * @param target where its equivalent is missed, never null
 * @param choices what may be its equivalent there, the likeliest first; at least one
 */
public record UnknownRendering(
    EntryId entry, PaperId paper, Place source, Place target, List<Choice> choices) {

  /**
   * One side.
   *
   * @param language its language, never null
   * @param passage the passage that holds it, never null
   * @param text the sentences that say the same as those of the other side, never blank
   * @param term the known term in the source's text; the likeliest phrase in the target's
   */
  public record Place(Language language, PassageKey passage, String text, TextRange term) {

    /**
     * @throws IllegalArgumentException if the range ends beyond the text
     */
    public Place {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(passage, "passage");
      if (term.end() > text.length()) {
        throw new IllegalArgumentException(
            "a term at " + term + " is beyond a text of " + text.length() + " units");
      }
    }
  }

  /**
   * A phrase of the target.
   *
   * @param phrase as a term is written, never blank
   * @param range where it stands in the target's text, in UTF-16 units
   * @param score from 0 to 1, the higher the likelier
   */
  public record Choice(String phrase, TextRange range, double score) {

    public Choice {
      Objects.requireNonNull(phrase, "phrase");
      Objects.requireNonNull(range, "range");
    }
  }

  /**
   * @throws IllegalArgumentException if there is no choice
   */
  public UnknownRendering {
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    choices = List.copyOf(choices);
    if (choices.isEmpty()) {
      throw new IllegalArgumentException(
          "an unknown rendering of " + entry + " in " + paper + " needs a choice, but had none");
    }
  }
}
