package org.p5glossary.corpus.database;

import java.util.Objects;

/**
 * The schema of one store: versioned SQL scripts on the class path.
 *
 * @param location folder of the scripts on the class path, e.g.
 *     "org/p5glossary/corpus/store/schema"
 * @param historyTable the table that records which scripts have run; one for each store, so that
 *     two stores may share a file
 */
public record Migrations(String location, String historyTable) {

  public Migrations {
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(historyTable, "historyTable");
  }
}
