package org.p5glossary.glossary.rendering;

import java.util.List;
import java.util.Objects;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.EntryId;

/**
 * Reads where the terms of an entry stand, and which versions have a passage there. Loose matches
 * are left out. Thread-safe.
 */
public final class PlacedUses {

  /** Passages of a version do not overlap, so that the last to begin is the one that holds it. */
  private static final String GROUP =
      "(SELECT CASE WHEN p.sentence_end > o.sentence THEN p.group_ordinal END"
          + " FROM passage p WHERE p.paper_id = o.paper_id"
          + " AND p.language = o.language AND p.sentence_start <= o.sentence"
          + " ORDER BY p.sentence_start DESC LIMIT 1)";

  private static final String SURE = " AND o.kind IN ('exact', 'inflected')";

  private final Database database;

  /**
   * A version that has a passage in a group.
   *
   * @param paper the paper
   * @param group ordinal of the group within the paper, 0-based
   * @param language of the version
   */
  public record Present(PaperId paper, int group, Language language) {}

  /**
   * @param database the derived database, with passages and occurrences
   */
  public PlacedUses(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /** Every use of an entry, by paper, language and reading order. */
  public List<PlacedUse> uses(EntryId entry) {
    return database.read(
        sql ->
            sql.list(
                "SELECT o.paper_id, o.language, o.term, o.sentence, COALESCE("
                    + GROUP
                    + ", -1) FROM occurrence o WHERE o.entry_id = ?"
                    + SURE
                    + " ORDER BY o.paper_id, o.language, o.sentence, o.start_unit",
                row ->
                    new PlacedUse(
                        new PaperId(row.getString(1)),
                        Language.of(row.getString(2)),
                        row.getString(3),
                        row.getInt(4),
                        row.getInt(5)),
                entry.value()));
  }

  /** The versions that have a passage in a group in which an entry is used, in any language. */
  public List<Present> present(EntryId entry) {
    return database.read(
        sql ->
            sql.list(
                "WITH used AS (SELECT DISTINCT o.paper_id AS paper, "
                    + GROUP
                    + " AS ordinal FROM occurrence o WHERE o.entry_id = ?"
                    + SURE
                    + ") SELECT q.paper_id, q.group_ordinal, q.language FROM used"
                    + " JOIN passage q ON q.paper_id = used.paper"
                    + " AND q.group_ordinal = used.ordinal"
                    + " ORDER BY q.paper_id, q.group_ordinal, q.language",
                row ->
                    new Present(
                        new PaperId(row.getString(1)),
                        row.getInt(2),
                        Language.of(row.getString(3))),
                entry.value()));
  }
}
