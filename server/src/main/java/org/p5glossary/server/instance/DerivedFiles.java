package org.p5glossary.server.instance;

import java.nio.file.Path;

/**
 * Where derived files are.
 *
 * @param folder the folder that holds them all
 */
record DerivedFiles(Path folder) {

  Path corpusDatabase() {
    return folder.resolve("corpus.db");
  }

  Path index() {
    return folder.resolve("index");
  }
}
