package org.p5glossary.glossary.account;

import org.p5glossary.corpus.database.DatabaseAddress;
import org.p5glossary.glossary.ledger.PostgresqlServer;

/** The contract on PostgreSQL; starts a server, so it runs in a profile. */
class PostgresqlAccounts extends AccountStoreContract {

  @Override
  DatabaseAddress newDatabase(String name) {
    return PostgresqlServer.newDatabase();
  }
}
