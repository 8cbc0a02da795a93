package org.p5glossary.corpus.store;

import java.util.List;
import java.util.Set;
import org.p5glossary.corpus.database.Database;
import org.p5glossary.corpus.passage.PaperId;

/**
 * Which papers with different symbols have the same text: they are linked, never merged.
 * Thread-safe.
 */
public final class SameTextStore {

  private final Database database;

  /**
   * Two papers with the same text.
   *
   * @param paper the one that comes first by id, never null
   * @param other the other one, never null
   */
  public record Pair(PaperId paper, PaperId other) {

    /**
     * @throws IllegalArgumentException if both are one paper, or not in the order of their ids
     */
    public Pair {
      if (paper.compareTo(other) >= 0) {
        throw new IllegalArgumentException(
            "a pair has two papers in the order of their ids, but had " + paper + ", " + other);
      }
    }

    /** The pair of two different papers, in either order. */
    public static Pair of(PaperId one, PaperId two) {
      return one.compareTo(two) < 0 ? new Pair(one, two) : new Pair(two, one);
    }
  }

  /**
   * @param database a database with {@link CorpusSchema#MIGRATIONS}
   */
  public SameTextStore(Database database) {
    this.database = database;
  }

  /** Puts these pairs in place of all that were there; all or nothing. */
  public void replaceAll(Set<Pair> pairs) {
    List<Object[]> rows =
        pairs.stream()
            .map(pair -> new Object[] {pair.paper().value(), pair.other().value()})
            .toList();
    database.change(
        sql -> {
          sql.update("DELETE FROM same_text");
          sql.batch("INSERT INTO same_text VALUES (?, ?)", rows);
        });
  }

  /** The papers with the same text as this one, by id. */
  public List<PaperId> of(PaperId paper) {
    return database.read(
        sql ->
            sql.list(
                "SELECT other_id FROM same_text WHERE paper_id = ?"
                    + " UNION SELECT paper_id FROM same_text WHERE other_id = ? ORDER BY 1",
                row -> new PaperId(row.getString(1)),
                paper.value(),
                paper.value()));
  }
}
