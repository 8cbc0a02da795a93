package org.p5glossary.glossary.quality;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.EntryId;

/**
 * Something about a term that is probably wrong.
 *
 * @param kind never null
 * @param entry where it stands, never null
 * @param language never null
 * @param term the term as it stands
 * @param repair what it should probably be, "" where only a person can know
 * @param explanation for people, never blank
 * @param others other entries that are part of the matter
 */
public record Defect(
    Kind kind,
    EntryId entry,
    Language language,
    String term,
    String repair,
    String explanation,
    List<EntryId> others) {

  public Defect {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(language, "language");
    others = List.copyOf(others);
  }

  /** Kinds of defects. */
  public enum Kind implements Coded {
    /** Look-alike letters of another alphabet inside a word. */
    MIXED_ALPHABETS("mixedAlphabets"),
    /** Capitals without the accents that the language writes. */
    UNACCENTED_CAPITALS("unaccentedCapitals"),
    /** The same term, folded, in several entries. */
    SHARED_TERM("sharedTerm"),
    /** A bracket or quotation mark that nothing closes or opens. */
    UNBALANCED_BRACKETS("unbalancedBrackets"),
    /** Several spaces, or a space where none belongs. */
    SPACES("spaces"),
    /** Invisible characters that steer the direction of text. */
    INVISIBLE("invisible");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }
}
