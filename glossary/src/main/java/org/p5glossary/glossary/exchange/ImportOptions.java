package org.p5glossary.glossary.exchange;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryStatus;

/**
 * What a file does not say itself.
 *
 * @param status of new entries whose file gives none
 * @param idPrefix put before every id that the file gives, empty for none
 * @param charset of a table without a byte order mark, UTF-8 if empty
 * @param columns languages of the columns of a table without a heading, empty if it has one
 */
public record ImportOptions(
    EntryStatus status, String idPrefix, Optional<Charset> charset, List<Language> columns) {

  /** Proposed entries, ids as they are. */
  public static final ImportOptions DEFAULT =
      new ImportOptions(EntryStatus.PROPOSED, "", Optional.empty(), List.of());

  public ImportOptions {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(idPrefix, "idPrefix");
    Objects.requireNonNull(charset, "charset");
    columns = List.copyOf(columns);
  }
}
