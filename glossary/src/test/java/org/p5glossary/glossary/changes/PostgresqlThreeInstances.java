package org.p5glossary.glossary.changes;

import java.io.IOException;
import java.nio.file.Path;
import org.p5glossary.corpus.database.DatabaseAddress;
import org.p5glossary.glossary.ledger.PostgresqlServer;

/** Ledgers on PostgreSQL exchange with one in a file; starts a server, so it runs in a profile. */
class PostgresqlThreeInstances extends ThreeInstancesTest {

  @Override
  Site site(Path folder, String name) throws IOException {
    if (name.equals("b")) {
      return new Site(folder, name);
    }
    DatabaseAddress shared = PostgresqlServer.newDatabase();
    return new Site(folder, name, shared, shared);
  }
}
