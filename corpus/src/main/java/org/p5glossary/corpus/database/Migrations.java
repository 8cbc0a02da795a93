package org.p5glossary.corpus.database;

import java.util.List;
import java.util.Objects;

/**
 * The schema of one store: versioned SQL scripts on the class path.
 *
 * @param location folder of the scripts on the class path, e.g.
 *     "org/p5glossary/corpus/store/schema"
 * @param postgresql folder of the scripts that make the same schema in PostgreSQL; may be the same
 * @param historyTable the table that records which scripts have run; one for each store, so that
 *     two stores may share a database
 * @param tables the tables, each after those that it refers to; needed for stores that may stand in
 *     PostgreSQL
 */
public record Migrations(
    String location, String postgresql, String historyTable, List<String> tables) {

  public Migrations {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(postgresql, "postgresql");
    Objects.requireNonNull(historyTable, "historyTable");
    tables = List.copyOf(tables);
  }

  /** The schema of a store that always stands in an SQLite file. */
  public Migrations(String location, String historyTable) {
    this(location, location, historyTable, List.of());
  }
}
