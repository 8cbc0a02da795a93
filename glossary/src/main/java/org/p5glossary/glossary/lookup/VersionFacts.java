package org.p5glossary.glossary.lookup;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.paper.Authorship;

/**
 * What look-up needs to know of a paper's version in one language.
 *
 * @param symbol the paper's symbol; empty for a text without one
 * @param date the paper's date; empty if it is not known, and then it is never the earliest
 * @param dateSource where the date was read, "" without one or where that is not known
 * @param authorship whether this version is the one that was written, never null
 * @param ocr whether its text comes from optical character recognition
 */
public record VersionFacts(
    Optional<String> symbol,
    Optional<LocalDate> date,
    String dateSource,
    Authorship authorship,
    boolean ocr) {

  public VersionFacts {
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(dateSource, "dateSource");
    Objects.requireNonNull(authorship, "authorship");
  }

  /** Facts without where the date was read. */
  public VersionFacts(
      Optional<String> symbol, Optional<LocalDate> date, Authorship authorship, boolean ocr) {
    this(symbol, date, "", authorship, ocr);
  }
}
