package org.p5glossary.corpus.search;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;
import org.p5glossary.corpus.search.regex.TextPattern;

/**
 * What a search asks for, as a syntax tree. Immutable.
 *
 * <p>Words, phrases and filters speak of one passage: all of a query without {@link InLanguage}
 * must hold for the same passage. {@code InLanguage} speaks of a group of aligned passages. Where
 * both meet in one {@link And}, every {@code InLanguage} holds for some passage of the group, the
 * other positive operands together for one passage, and an operand {@code Not(q)} without {@code
 * InLanguage} says that no passage of the group has {@code q}.
 */
public sealed interface Query {

  /** Every passage. */
  record MatchAll() implements Query {}

  /**
   * All the words, in any order and any inflected form.
   *
   * @param words as typed; one "word" may hold several tokens, a run of Han characters means all of
   *     its pairs of neighbours
   */
  record AllWords(List<String> words) implements Query {
    /**
     * @throws IllegalArgumentException if there is no word
     */
    public AllWords {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a query for all words needs at least one word");
      }
    }
  }

  /** These words next to each other in this order and these forms, case and diacritics aside. */
  record Phrase(String text) implements Query {
    public Phrase {
      Objects.requireNonNull(text, "text");
    }
  }

  /** A word that starts like this. In scripts without word boundaries the same as a phrase. */
  record Prefix(String text) implements Query {
    public Prefix {
      Objects.requireNonNull(text, "text");
    }
  }

  /**
   * A word that differs from this by a few insertions, deletions, substitutions or swaps of
   * neighbours. In scripts without word boundaries the same as all words.
   *
   * @param edits 1 or 2 code points
   */
  record Fuzzy(String text, int edits) implements Query {
    /**
     * @throws IllegalArgumentException if {@code edits} is neither 1 nor 2
     */
    public Fuzzy {
      Objects.requireNonNull(text, "text");
      if (edits < 1 || edits > 2) {
        throw new IllegalArgumentException("a fuzzy word allows 1 or 2 edits, not " + edits);
      }
    }

    /**
     * The edits that a folded word bears: none up to 2 code points, 1 up to 4, then as asked for. A
     * shorter word would be like every other. Its first letter always stays.
     */
    public int editsFor(String folded) {
      return Math.min(edits, (folded.codePointCount(0, folded.length()) - 1) / 2);
    }
  }

  /**
   * All the words, in any inflected form, close to each other.
   *
   * @param distance how far, in tokens, the words may be moved together from where a phrase would
   *     have them, 0 to 100; two words in the other order are 2 apart
   */
  record Near(String text, int distance) implements Query {
    /** Beyond this a passage is one neighbourhood. */
    public static final int FARTHEST = 100;

    /**
     * @throws IllegalArgumentException if {@code distance} is out of range
     */
    public Near {
      Objects.requireNonNull(text, "text");
      if (distance < 0 || distance > FARTHEST) {
        throw new IllegalArgumentException("near allows a distance of 0 to 100, not " + distance);
      }
    }
  }

  /**
   * Two words or phrases close to each other, in either order and not overlapping.
   *
   * @param left all words, which then stand in a row in any inflected form, or an exact phrase
   * @param right the same
   * @param distance tokens between them at most, 0 to 100
   */
  record Within(Query left, Query right, int distance) implements Query {
    /**
     * @throws IllegalArgumentException if an operand is of another kind or the distance out of
     *     range
     */
    public Within {
      if (!stretch(left) || !stretch(right) || distance < 0 || distance > Near.FARTHEST) {
        throw new IllegalArgumentException(
            "two words or phrases stand within 0 to 100 tokens, not "
                + left
                + " and "
                + right
                + " within "
                + distance);
      }
    }

    private static boolean stretch(Query operand) {
      return operand instanceof AllWords || operand instanceof Phrase;
    }
  }

  /**
   * A stretch of the passage's text, as it stands, that a regular expression describes; case does
   * not matter.
   *
   * @param pattern in the syntax of {@link TextPattern}
   */
  record Regex(String pattern) implements Query {
    /**
     * @throws IllegalArgumentException if the pattern is malformed or too complex
     */
    public Regex {
      TextPattern.of(pattern);
    }
  }

  /** All of the operands; see {@link Query} for operands that speak of different languages. */
  record And(List<Query> operands) implements Query {
    public And {
      operands = List.copyOf(operands);
    }
  }

  /** At least one of the operands. */
  record Or(List<Query> operands) implements Query {
    public Or {
      operands = List.copyOf(operands);
    }
  }

  /** Not the operand. */
  record Not(Query operand) implements Query {
    public Not {
      Objects.requireNonNull(operand, "operand");
    }
  }

  /** The group's passage in this language matches. A bare "zh" means every script of Chinese. */
  record InLanguage(Language language, Query operand) implements Query {
    public InLanguage {
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(operand, "operand");
    }
  }

  /** Passages in this language. A bare "zh" means every script of Chinese. */
  record LanguageIs(Language language) implements Query {
    public LanguageIs {
      Objects.requireNonNull(language, "language");
    }
  }

  /**
   * Passages of the papers with this symbol.
   *
   * @param symbol any case, spaces do not matter; a "*" at the end means every continuation
   */
  record SymbolIs(String symbol) implements Query {
    public SymbolIs {
      Objects.requireNonNull(symbol, "symbol");
    }
  }

  /** Passages of papers one of whose submitters has these words in this order in its name. */
  record SubmittedBy(String name) implements Query {
    public SubmittedBy {
      Objects.requireNonNull(name, "name");
    }
  }

  /** Passages of papers of a conference whose name has these words in this order. */
  record ConferenceIs(String name) implements Query {
    public ConferenceIs {
      Objects.requireNonNull(name, "name");
    }
  }

  /** Passages of papers dated in these years, both included; empty is open. */
  record InYears(OptionalInt from, OptionalInt to) implements Query {
    public InYears {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }
  }

  /** Passages in the language their paper was written in, or translated ones. */
  record WrittenAs(Authorship authorship) implements Query {
    public WrittenAs {
      Objects.requireNonNull(authorship, "authorship");
    }
  }
}
