package org.p5glossary.web.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/**
 * A correction in the list of corrections.
 *
 * @param id name of its event, never null
 * @param paper never null
 * @param name what the paper goes by, never null
 * @param present whether the two versions are there, so that the page to correct can be opened
 * @param source never null
 * @param target never null
 * @param change what was done, never null
 * @param status what became of it, never null
 * @param orphaned why it has no place; empty unless it is an orphan
 * @param by who did it, never null
 * @param day when, UTC, never null
 * @param quotes the quoted pairs, as source words and target words
 * @param bead number of its first pair in the alignment, 0 if it has none
 */
public record CorrectionRow(
    String id,
    PaperId paper,
    String name,
    boolean present,
    Language source,
    Language target,
    CorrectionKind change,
    CorrectionStatus status,
    Optional<CorrectionOrphan> orphaned,
    String by,
    LocalDate day,
    List<Quote> quotes,
    int bead) {

  /**
   * A quoted pair.
   *
   * @param source "" if the target stands alone
   * @param target "" if the source stands alone
   */
  public record Quote(String source, String target) {}

  public CorrectionRow {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(paper, "paper");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(change, "change");
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(orphaned, "orphaned");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(day, "day");
    quotes = List.copyOf(quotes);
  }
}
