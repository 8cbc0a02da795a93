package org.p5glossary.corpus.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Authorship;

/**
 * What search knows of a paper besides its passages.
 *
 * @param symbol document symbol in canonical spelling, empty for a text without one
 * @param date date of the paper, if known
 * @param submitters one name for each submitter: what the facet counts
 * @param submitterNames every name by which a submitter can be asked for, in any language; the
 *     {@code submitters} themselves need not be repeated
 * @param original language in which the paper was written, if known
 * @param conference name of the body or conference, empty if unknown
 */
public record PaperFacts(
    String symbol,
    Optional<LocalDate> date,
    List<String> submitters,
    List<String> submitterNames,
    Optional<Language> original,
    String conference) {

  /** Longer "names" are a paragraph that was taken for one. In UTF-16 units. */
  public static final int LONGEST_NAME = 1_000;

  /**
   * @throws IllegalArgumentException if a name or the symbol is longer than 1,000 units
   */
  public PaperFacts {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(date, "date");
    submitters = List.copyOf(submitters);
    submitterNames = List.copyOf(submitterNames);
    Objects.requireNonNull(original, "original");
    Objects.requireNonNull(conference, "conference");
    Stream.of(List.of(symbol, conference), submitters, submitterNames)
        .flatMap(List::stream)
        .forEach(PaperFacts::checkLength);
  }

  private static void checkLength(String name) {
    if (name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "a symbol, submitter or conference has at most "
              + LONGEST_NAME
              + " characters, but one has "
              + name.length()
              + ": \""
              + name.substring(0, 60)
              + "…\"");
    }
  }

  /** Facts of a paper of which nothing is known. */
  public static PaperFacts unknown() {
    return new PaperFacts("", Optional.empty(), List.of(), List.of(), Optional.empty(), "");
  }

  /** Whether a version in this language is the original. */
  public Authorship authorship(Language language) {
    return Authorship.of(language, original);
  }
}
