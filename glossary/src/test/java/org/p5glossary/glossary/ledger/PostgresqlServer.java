package org.p5glossary.glossary.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.p5glossary.corpus.database.DatabaseAddress;

/** A PostgreSQL server for the tests of this JVM, started when first asked for. */
public final class PostgresqlServer {

  private static final class Once {
    private static final EmbeddedPostgres SERVER = start();
  }

  private static final AtomicInteger COUNT = new AtomicInteger();

  private PostgresqlServer() {}

  private static EmbeddedPostgres start() {
    try {
      EmbeddedPostgres server = EmbeddedPostgres.builder().start();
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void stop(EmbeddedPostgres server) {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A new database without tables. */
  public static DatabaseAddress newDatabase() {
    String name = "test" + COUNT.incrementAndGet();
    try (Connection connection = Once.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return new DatabaseAddress.Server(Once.SERVER.getJdbcUrl("postgres", name));
  }
}
