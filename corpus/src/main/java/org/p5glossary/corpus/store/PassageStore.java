package org.p5glossary.corpus.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.document.TextRange;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.VersionId;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.passage.Passage;
import org.p5glossary.corpus.passage.PassageGroup;
import org.p5glossary.corpus.passage.PassageKey;

/** Passages and their groups in the derived database. Thread-safe. */
public final class PassageStore {

  private final Database database;

  /**
   * @param database a database with {@link CorpusSchema#MIGRATIONS}
   */
  public PassageStore(Database database) {
    this.database = database;
  }

  /** Replaces all passages of a paper; all or nothing. */
  public void replace(PaperId paper, List<PassageGroup> groups) {
    List<Object[]> rows = new ArrayList<>();
    for (PassageGroup group : groups) {
      for (Passage passage : group.passages()) {
        rows.add(
            new Object[] {
              paper.value(),
              group.ordinal(),
              passage.language().tag(),
              passage.key().value(),
              passage.block(),
              passage.sentences().start(),
              passage.sentences().end(),
              passage.paragraph(),
              passage.text()
            });
      }
    }
    database.change(
        sql -> {
          sql.update("DELETE FROM passage WHERE paper_id = ?", paper.value());
          sql.batch("INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", rows);
        });
  }

  /** The groups of a paper, in order. */
  public List<PassageGroup> groups(PaperId paper) {
    List<Passage> passages =
        database.read(
            sql ->
                sql.list(
                    "SELECT * FROM passage WHERE paper_id = ? ORDER BY group_ordinal, language",
                    PassageStore::passage,
                    paper.value()));
    List<PassageGroup> groups = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= passages.size(); i++) {
      if (i == passages.size() || passages.get(i).group() != passages.get(from).group()) {
        groups.add(new PassageGroup(paper, passages.get(from).group(), passages.subList(from, i)));
        from = i;
      }
    }
    return List.copyOf(groups);
  }

  /** One group of a paper, if it is there. */
  public Optional<PassageGroup> group(PaperId paper, int ordinal) {
    List<Passage> passages =
        database.read(
            sql ->
                sql.list(
                    "SELECT * FROM passage WHERE paper_id = ? AND group_ordinal = ?"
                        + " ORDER BY language",
                    PassageStore::passage,
                    paper.value(),
                    ordinal));
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(new PassageGroup(paper, ordinal, passages));
  }

  /** A passage by the key of its permalink; empty if its words are no longer there. */
  public Optional<Passage> passage(VersionId version, PassageKey key) {
    return database.read(
        sql ->
            sql.first(
                "SELECT * FROM passage WHERE paper_id = ? AND language = ? AND passage_key = ?",
                PassageStore::passage,
                version.paper().value(),
                version.language().tag(),
                key.value()));
  }

  /** The passage that holds a sentence of a version. */
  public Optional<Passage> holding(VersionId version, int sentence) {
    return database.read(
        sql ->
            sql.first(
                "SELECT * FROM passage WHERE paper_id = ? AND language = ?"
                    + " AND sentence_start <= ? AND sentence_end > ?",
                PassageStore::passage,
                version.paper().value(),
                version.language().tag(),
                sentence,
                sentence));
  }

  /** The number of passages in all languages. */
  public long count() {
    return database.read(sql -> sql.number("SELECT COUNT(*) FROM passage"));
  }

  private static Passage passage(ResultSet row) throws SQLException {
    return new Passage(
        new PaperId(row.getString("paper_id")),
        Language.of(row.getString("language")),
        row.getInt("group_ordinal"),
        new PassageKey(row.getString("passage_key")),
        row.getInt("block"),
        new TextRange(row.getInt("sentence_start"), row.getInt("sentence_end")),
        row.getString("paragraph"),
        row.getString("text"));
  }
}
