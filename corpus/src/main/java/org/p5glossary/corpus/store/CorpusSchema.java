package org.p5glossary.corpus.store;

import org.p5glossary.corpus.database.Migrations;

/** The schema of the derived corpus database. */
public final class CorpusSchema {

  /** Its migration scripts. */
  public static final Migrations MIGRATIONS =
      new Migrations("org/p5glossary/corpus/store/schema", "corpus_schema_history");

  private CorpusSchema() {}
}
