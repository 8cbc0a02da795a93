package org.p5glossary.glossary.ledger;

import org.p5glossary.corpus.database.DatabaseAddress;

/** The contract on PostgreSQL; starts a server, so it runs in a profile. */
class PostgresqlLedger extends StoredLedgerContract {

  @Override
  DatabaseAddress newDatabase() {
    return PostgresqlServer.newDatabase();
  }

  @Override
  String dropTrigger(String name) {
    return "DROP TRIGGER " + name + " ON ledger_event";
  }
}
