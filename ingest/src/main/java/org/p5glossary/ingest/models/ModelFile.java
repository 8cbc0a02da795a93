package org.p5glossary.ingest.models;

import java.util.Objects;
import java.util.Optional;

/**
 * Something to keep of a jar: one file, or all files of a folder.
 *
 * @param entry name of the entry in the jar; a folder ends in "/"
 * @param name where it goes, relative to the language's folder; a folder ends in "/"
 * @param sha256 what the file must have, in lower-case hexadecimal digits; empty for plain text.
 *     Serialised objects run code as they are read, so that only known ones are taken.
 */
record ModelFile(String entry, String name, Optional<String> sha256) {

  ModelFile {
    Objects.requireNonNull(sha256, "sha256");
    if (entry.endsWith("/") != name.endsWith("/")) {
      throw new IllegalArgumentException("folder and file mixed: " + entry + ", " + name);
    }
  }

  static ModelFile file(String entry, String name, String sha256) {
    return new ModelFile(entry, name, Optional.of(sha256));
  }

  static ModelFile folder(String entry, String name) {
    return new ModelFile(entry, name, Optional.empty());
  }

  /** The place of an entry of the jar if it is to be kept. */
  Optional<String> placeOf(String jarEntry) {
    if (!entry.endsWith("/")) {
      return jarEntry.equals(entry) ? Optional.of(name) : Optional.empty();
    }
    return jarEntry.startsWith(entry) && !jarEntry.endsWith("/")
        ? Optional.of(name + jarEntry.substring(entry.length()))
        : Optional.empty();
  }
}
