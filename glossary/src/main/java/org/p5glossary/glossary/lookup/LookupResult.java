package org.p5glossary.glossary.lookup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Coverage;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.EntryStatus;

/**
 * The answer to a look-up.
 *
 * @param query what was asked, as asked
 * @param coverage what the counts and first appearances cover, never null
 * @param entries the entries found, the best first; empty if none
 */
public record LookupResult(String query, Coverage coverage, List<FoundEntry> entries) {

  public LookupResult {
    Objects.requireNonNull(query, "query");
    Objects.requireNonNull(coverage, "coverage");
    entries = List.copyOf(entries);
  }

  /** Whether nothing was found. */
  public boolean isEmpty() {
    return entries.isEmpty();
  }

  /**
   * An entry with what the corpus says of it.
   *
   * @param languages one for each language section, in the order of the entry
   */
  public record FoundEntry(EntryId id, EntryStatus status, List<FoundLanguage> languages) {

    public FoundEntry {
      languages = List.copyOf(languages);
    }
  }

  /**
   * One language of an entry.
   *
   * @param terms all its terms, in the order of the entry
   * @param first the first appearance; empty if no dated paper in this language has a term
   * @param passages in how many sentences some term of the entry stands
   */
  public record FoundLanguage(
      Language language, List<FoundTerm> terms, Optional<FirstAppearance> first, int passages) {

    public FoundLanguage {
      terms = List.copyOf(terms);
    }
  }

  /**
   * A term.
   *
   * @param count how often it stands in the papers, 0 if not at all
   */
  public record FoundTerm(String text, AdministrativeStatus status, int count) {}
}
