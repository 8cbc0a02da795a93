package org.p5glossary.glossary.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.glossary.entry.EntryId;

/**
 * What would become, or became, of one entry of a file.
 *
 * @param outcome never null
 * @param line where it stands in the file, from 1; 0 for the file as a whole
 * @param entry its id, if it has one
 * @param reason what changes, or why it is refused or in conflict; may be empty
 * @param remarks what was cleaned, guessed or left out
 */
public record ImportRow(
    Outcome outcome, int line, Optional<EntryId> entry, String reason, List<String> remarks) {

  public ImportRow {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(reason, "reason");
    remarks = List.copyOf(remarks);
  }
}
