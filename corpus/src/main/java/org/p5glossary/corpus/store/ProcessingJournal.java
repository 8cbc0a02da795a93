package org.p5glossary.corpus.store;

import java.sql.SQLException;
import java.util.List;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.passage.PaperId;

/**
 * Which papers are to be processed, and in what order they were: the index notes the number of the
 * last processing that it holds. Thread-safe.
 */
public final class ProcessingJournal {

  private final Database database;

  /**
   * @param database a database with {@link CorpusSchema#MIGRATIONS}
   */
  public ProcessingJournal(Database database) {
    this.database = database;
  }

  static void markPending(Sql sql, PaperId paper) throws SQLException {
    sql.update("UPDATE paper SET pending = 1 WHERE paper_id = ?", paper.value());
  }

  /** Marks a paper as one whose derived data are to be made anew. */
  public void markPending(PaperId paper) {
    database.change(sql -> markPending(sql, paper));
  }

  /** Papers whose alignments, passages, terms or index entries are to be made. */
  public List<PaperId> pending() {
    return database.read(
        sql ->
            sql.list(
                "SELECT paper_id FROM paper WHERE pending = 1 ORDER BY paper_id",
                row -> new PaperId(row.getString(1))));
  }

  /** Papers processed or taken out after a sequence number, in that order. */
  public List<PaperId> changedAfter(long sequence) {
    return database.read(
        sql ->
            sql.list(
                "SELECT paper_id FROM processing WHERE sequence > ? ORDER BY sequence",
                row -> new PaperId(row.getString(1)),
                sequence));
  }

  /** Marks a paper as processed and returns the number of this processing, from 1. */
  public long markProcessed(PaperId paper) {
    return database.write(
        sql -> {
          sql.update("UPDATE paper SET pending = 0 WHERE paper_id = ?", paper.value());
          return record(sql, paper);
        });
  }

  static long record(Sql sql, PaperId paper) throws SQLException {
    long next = sql.number("SELECT COALESCE(MAX(sequence), 0) + 1 FROM processing");
    sql.update("INSERT OR REPLACE INTO processing VALUES (?, ?)", paper.value(), next);
    return next;
  }

  /** Marks every paper as to be processed again, after a change that concerns all of them. */
  public void markAllPending() {
    database.change(sql -> sql.update("UPDATE paper SET pending = 1"));
  }

  /** The number of the last processing; 0 if there was none. */
  public long lastSequence() {
    return database.read(sql -> sql.number("SELECT COALESCE(MAX(sequence), 0) FROM processing"));
  }
}
