package org.p5glossary.corpus.database;

import java.nio.file.Path;
import java.util.Objects;

/** Where a database is. */
public sealed interface DatabaseAddress {

  /** The beginning of an address of a PostgreSQL database. */
  String POSTGRESQL = "jdbc:postgresql:";

  /** The address for messages, without user, password and other parameters. */
  String shown();

  /**
   * An SQLite file.
   *
   * @param path never null
   */
  record File(Path path) implements DatabaseAddress {

    public File {
      Objects.requireNonNull(path, "path");
    }

    @Override
    public String shown() {
      return path.toString();
    }
  }

  /**
   * A PostgreSQL database, which several stores may share.
   *
   * @param jdbc the URL, with user and password as parameters where they are needed
   */
  record Server(String jdbc) implements DatabaseAddress {

    /**
     * @throws IllegalArgumentException if it is no such URL
     */
    public Server {
      if (!jdbc.startsWith(POSTGRESQL)) {
        throw new IllegalArgumentException(
            "a database is given as "
                + POSTGRESQL
                + "//host/name?user=…&password=…, but what is given begins otherwise");
      }
    }

    @Override
    public String shown() {
      return jdbc.replaceFirst("\\?.*", "").replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
      return shown();
    }
  }
}
