package org.p5glossary.glossary.occurrence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.Migrations;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.entry.Coded;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.recognition.MatchKind;

/**
 * The occurrences of terms, in tables of the derived database. Loose matches and what "the Treaty"
 * alone stands for are kept, but counted and listed only where a method says so. Thread-safe.
 */
public final class OccurrenceStore {

  /** The schema of this store; open the derived database with it. */
  public static final Migrations MIGRATIONS =
      new Migrations("org/p5glossary/glossary/occurrence/schema", "glossary_schema_history");

  private static final String COLUMNS =
      "entry_id, term, paper_id, language, sentence, block, start_unit, end_unit, kind";
  private static final String SURE = " AND kind IN ('exact', 'inflected')";

  private final Database database;

  /**
   * @param database opened with {@link #MIGRATIONS}
   */
  public OccurrenceStore(Database database) {
    this.database = Objects.requireNonNull(database, "database");
  }

  /**
   * Puts a paper's occurrences in place of those that it had.
   *
   * @param terms fingerprint of the terms that were sought, see {@link #recognisedBy}
   * @throws IllegalArgumentException if one is of another paper
   */
  public void replacePaper(PaperId paper, List<Occurrence> occurrences, String terms) {
    for (Occurrence occurrence : occurrences) {
      if (!occurrence.paper().equals(paper)) {
        throw new IllegalArgumentException(
            "occurrence of paper " + occurrence.paper() + " among those of " + paper);
      }
    }
    List<Object[]> rows = occurrences.stream().map(OccurrenceStore::row).toList();
    database.change(
        sql -> {
          sql.update("DELETE FROM occurrence WHERE paper_id = ?", paper.value());
          sql.batch(
              "INSERT INTO occurrence (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
          sql.update(
              "INSERT OR REPLACE INTO recognised (paper_id, terms) VALUES (?, ?)",
              paper.value(),
              terms);
        });
  }

  /** The fingerprint of the terms by which a paper's occurrences were found last, if they were. */
  public Optional<String> recognisedBy(PaperId paper) {
    return database.read(
        sql ->
            sql.first(
                "SELECT terms FROM recognised WHERE paper_id = ?",
                row -> row.getString(1),
                paper.value()));
  }

  /** Forgets a paper's occurrences. */
  public void removePaper(PaperId paper) {
    database.change(
        sql -> {
          sql.update("DELETE FROM occurrence WHERE paper_id = ?", paper.value());
          sql.update("DELETE FROM recognised WHERE paper_id = ?", paper.value());
        });
  }

  /** Forgets everything. */
  public void clear() {
    database.change(
        sql -> {
          sql.update("DELETE FROM occurrence");
          sql.update("DELETE FROM recognised");
        });
  }

  /** How many occurrences are stored, unsure ones included. */
  public long size() {
    return database.read(sql -> sql.number("SELECT COUNT(*) FROM occurrence"));
  }

  /** The counts of every term of an entry that occurs, by language and term, sure ones only. */
  public List<TermCount> counts(EntryId entry) {
    return database.read(
        sql ->
            sql.list(
                "SELECT language, term, COUNT(*),"
                    + " COUNT(DISTINCT paper_id || ' ' || sentence), COUNT(DISTINCT paper_id)"
                    + " FROM occurrence WHERE entry_id = ?"
                    + SURE
                    + " GROUP BY language, term ORDER BY language, term",
                row ->
                    new TermCount(
                        new Language(row.getString(1)),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getInt(5)),
                entry.value()));
  }

  /** All counts of an entry at once. */
  public EntryUses uses(EntryId entry) {
    List<TermCount> counts = counts(entry);
    Map<Language, Integer> passages = new HashMap<>();
    for (TermCount count : counts) {
      passages.computeIfAbsent(count.language(), language -> passages(entry, language));
    }
    return new EntryUses(counts, passages);
  }

  /** In how many sentences of a language an entry occurs, sure ones only. */
  public int passages(EntryId entry, Language language) {
    return database.read(
        sql ->
            (int)
                sql.number(
                    "SELECT COUNT(*) FROM (SELECT DISTINCT paper_id, sentence FROM occurrence"
                        + " WHERE entry_id = ? AND language = ?"
                        + SURE
                        + ")",
                    entry.value(),
                    language.tag()));
  }

  /**
   * Occurrences of an entry in a language, by paper and reading order, sure ones only.
   *
   * @param offset how many to pass over, not negative
   * @param limit how many at most, positive
   */
  public List<Occurrence> occurrences(EntryId entry, Language language, int offset, int limit) {
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException(
          "a page needs offset >= 0 and limit >= 1, but had " + offset + ", " + limit);
    }
    return database.read(
        sql ->
            sql.list(
                "SELECT "
                    + COLUMNS
                    + " FROM occurrence WHERE entry_id = ? AND language = ?"
                    + SURE
                    + " ORDER BY paper_id, sentence, start_unit LIMIT ? OFFSET ?",
                OccurrenceStore::map,
                entry.value(),
                language.tag(),
                limit,
                offset));
  }

  /** The first occurrence of an entry in a version, in reading order, sure ones only. */
  public Optional<Occurrence> first(EntryId entry, PaperId paper, Language language) {
    return database.read(
        sql ->
            sql.first(
                "SELECT "
                    + COLUMNS
                    + " FROM occurrence WHERE entry_id = ? AND paper_id = ? AND language = ?"
                    + SURE
                    + " ORDER BY sentence, start_unit LIMIT 1",
                OccurrenceStore::map,
                entry.value(),
                paper.value(),
                language.tag()));
  }

  /** Every occurrence in a version, in reading order, unsure ones included: for a page of it. */
  public List<Occurrence> inVersion(PaperId paper, Language language) {
    return database.read(
        sql ->
            sql.list(
                "SELECT "
                    + COLUMNS
                    + " FROM occurrence WHERE paper_id = ? AND language = ?"
                    + " ORDER BY sentence, start_unit, end_unit DESC, entry_id",
                OccurrenceStore::map,
                paper.value(),
                language.tag()));
  }

  /** The papers in whose version of a language an entry occurs, by id, sure ones only. */
  public List<PaperId> papers(EntryId entry, Language language) {
    return database.read(
        sql ->
            sql.list(
                "SELECT DISTINCT paper_id FROM occurrence WHERE entry_id = ? AND language = ?"
                    + SURE
                    + " ORDER BY paper_id",
                row -> new PaperId(row.getString(1)),
                entry.value(),
                language.tag()));
  }

  private static Object[] row(Occurrence occurrence) {
    return new Object[] {
      occurrence.entry().value(),
      occurrence.term(),
      occurrence.paper().value(),
      occurrence.language().tag(),
      occurrence.sentence(),
      occurrence.block(),
      occurrence.range().start(),
      occurrence.range().end(),
      occurrence.kind().code()
    };
  }

  private static Occurrence map(ResultSet row) throws SQLException {
    return new Occurrence(
        new EntryId(row.getString("entry_id")),
        row.getString("term"),
        new PaperId(row.getString("paper_id")),
        new Language(row.getString("language")),
        row.getInt("sentence"),
        row.getInt("block"),
        new TextRange(row.getInt("start_unit"), row.getInt("end_unit")),
        Coded.parse(MatchKind.class, row.getString("kind")));
  }
}
