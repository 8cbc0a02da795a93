package org.p5glossary.corpus.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.database.Sql;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;

/**
 * What the alignments of papers teach later ones, pair by pair, in the derived database: texts that
 * whoever aligns writes and reads. Thread-safe.
 */
public final class LessonStore {

  private final Database database;

  /**
   * What one pair of versions teaches.
   *
   * @param source the language whose tag comes first
   * @param target the other language
   * @param taught what it teaches, as its writer wrote it
   * @param doubts what it would like to be taught, as its writer wrote it
   */
  public record StoredLesson(Language source, Language target, String taught, String doubts) {

    /**
     * @throws IllegalArgumentException if the languages are the same or not in order
     */
    public StoredLesson {
      Objects.requireNonNull(taught, "taught");
      Objects.requireNonNull(doubts, "doubts");
      if (source.tag().compareTo(target.tag()) >= 0) {
        throw new IllegalArgumentException(
            "the languages of a lesson must be two, in the order of their tags, but were "
                + (source + " and " + target));
      }
    }
  }

  /** Two languages of which some paper has a lesson, in the order of their tags. */
  public record LanguageTags(Language source, Language target) {}

  /**
   * @param database a database with {@link CorpusSchema#MIGRATIONS}
   */
  public LessonStore(Database database) {
    this.database = database;
  }

  /** Replaces all lessons of a paper; all or nothing. */
  public void replace(PaperId paper, List<StoredLesson> lessons) {
    database.change(
        sql -> {
          sql.update("DELETE FROM lesson WHERE paper_id = ?", paper.value());
          for (StoredLesson lesson : lessons) {
            insert(sql, paper, lesson);
          }
        });
  }

  /** Replaces the lesson of one pair of versions. */
  public void replacePair(PaperId paper, StoredLesson lesson) {
    database.change(
        sql -> {
          sql.update(
              "DELETE FROM lesson WHERE paper_id = ? AND source = ? AND target = ?",
              paper.value(),
              lesson.source().tag(),
              lesson.target().tag());
          insert(sql, paper, lesson);
        });
  }

  private static void insert(Sql sql, PaperId paper, StoredLesson lesson) throws SQLException {
    sql.update(
        "INSERT INTO lesson VALUES (?, ?, ?, ?, ?)",
        paper.value(),
        lesson.source().tag(),
        lesson.target().tag(),
        lesson.taught(),
        lesson.doubts());
  }

  /** The languages that lessons are about. */
  public List<LanguageTags> languages() {
    return database.read(
        sql ->
            sql.list(
                "SELECT DISTINCT source, target FROM lesson ORDER BY source, target",
                row ->
                    new LanguageTags(
                        Language.of(row.getString(1)), Language.of(row.getString(2)))));
  }

  /** The lessons about two languages, whose tags are in order, by paper. */
  public SortedMap<PaperId, StoredLesson> lessons(Language source, Language target) {
    return database.read(
        sql -> {
          List<String> papers = new ArrayList<>();
          List<StoredLesson> lessons =
              sql.list(
                  "SELECT * FROM lesson WHERE source = ? AND target = ?",
                  row -> {
                    papers.add(row.getString("paper_id"));
                    return new StoredLesson(
                        source, target, row.getString("taught"), row.getString("doubts"));
                  },
                  source.tag(),
                  target.tag());
          SortedMap<PaperId, StoredLesson> byPaper = new TreeMap<>();
          for (int i = 0; i < lessons.size(); i++) {
            byPaper.put(new PaperId(papers.get(i)), lessons.get(i));
          }
          return byPaper;
        });
  }

  /** Whether lessons changed since {@link #settle}. */
  public boolean due() {
    return database.read(sql -> sql.number("SELECT MAX(due) FROM lesson_state")) != 0;
  }

  /** Notes that every alignment has what the lessons say. */
  public void settle() {
    database.change(sql -> sql.update("UPDATE lesson_state SET due = 0"));
  }
}
