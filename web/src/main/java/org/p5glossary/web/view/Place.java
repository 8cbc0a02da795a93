package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.PassageKey;

/**
 * Where a passage stands: enough to cite it and to link to it.
 *
 * @param paper id of the paper, never null
 * @param symbol symbol as cited, "" for a paper without one
 * @param language language of the version, never null
 * @param key name of the passage in its version, never null
 * @param block number of the block in the version, 0-based
 * @param paragraph paragraph as cited, "12 (a)"; "" where the place has no number
 * @param date date of the paper; empty if undated
 * @param authorship whether the version is the original, never null
 * @param ocr whether its text comes from optical character recognition
 */
public record Place(
    PaperId paper,
    String symbol,
    Language language,
    PassageKey key,
    int block,
    String paragraph,
    Optional<LocalDate> date,
    Authorship authorship,
    boolean ocr) {

  /**
   * @throws IllegalArgumentException if a value is outside its range
   */
  public Place {
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(symbol, "symbol");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(paragraph, "paragraph");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(authorship, "authorship");
    Bounds.atLeast(0, block, "block");
  }

  /** The symbol, or for a paper without one its id; never empty. */
  public String name() {
    return symbol.isEmpty() ? paper.value() : symbol;
  }
}
