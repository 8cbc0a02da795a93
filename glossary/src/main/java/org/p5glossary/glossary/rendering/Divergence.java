package org.p5glossary.glossary.rendering;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.termbase.TermFolding;

/**
 * A paper's version that says a concept otherwise than the term base wants it said.
 *
 * @param kind how, never null
 * @param entry the concept, never null
 * @param paper the paper, never null
 * @param language the version's language, never null
 * @param phrase what stands there; for an unknown rendering the likeliest phrase
 * @param first where it stands first, never null
 * @param original the same place in the original; empty for a term that is not to be used
 * @param choices phrases that may be the unknown rendering, the likeliest first; empty for a term
 *     that is not to be used
 * @param places how often it stands in the version, from 1
 * @param importance the higher, the sooner an editor should look
 */
public record Divergence(
    Kind kind,
    EntryId entry,
    PaperId paper,
    Language language,
    String phrase,
    Quote first,
    Optional<Quote> original,
    List<UnknownRendering.Choice> choices,
    int places,
    double importance) {

  /** In what a version diverges. */
  public enum Kind implements Coded {
    /** A term that is deprecated or superseded. */
    DEPRECATED("deprecated-rendering"),
    /** No known equivalent stands where the original has the term. */
    UNKNOWN("unknown-rendering");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /**
   * Words at their place.
   *
   * @param language of the text, never null
   * @param passage the passage that holds it, never null
   * @param text whole sentences, never null
   * @param words the words meant, a range of the text in UTF-16 units
   */
  public record Quote(Language language, PassageKey passage, String text, TextRange words) {}

  public Divergence {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(phrase, "phrase");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(original, "original");
    choices = List.copyOf(choices);
  }

  /** The name under which it is silenced: the same as long as the paper says the same so. */
  public ContentHash id() {
    return id(kind, entry, paper, language, phrase);
  }

  /** The name of a divergence. */
  public static ContentHash id(
      Kind kind, EntryId entry, PaperId paper, Language language, String phrase) {
    return ContentHash.of(
        String.join(
            "\n",
            kind.code(),
            entry.value(),
            paper.value(),
            language.tag(),
            TermFolding.fold(phrase)));
  }
}
