package org.p5glossary.ingest.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measured values that were recorded on purpose: a test fails when a value gets worse or better
 * until it is recorded anew with {@code -Dgolden.update=true}. Used by one thread.
 */
final class GoldenValues {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "p5glossary", "ingest", "samples");

  private final String fileName;
  private final SortedMap<String, String> recorded;
  private boolean changed;

  private GoldenValues(String fileName, SortedMap<String, String> recorded) {
    this.fileName = fileName;
    this.recorded = recorded;
  }

  /** Reads a file of lines "name: value" that lies beside the tests; empty if there is none. */
  static GoldenValues read(String fileName) throws IOException {
    SortedMap<String, String> recorded = new TreeMap<>();
    try (InputStream in = GoldenValues.class.getResourceAsStream(fileName)) {
      if (in != null) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .forEach(line -> recorded.put(before(line), line.substring(before(line).length() + 2)));
      }
    }
    return new GoldenValues(fileName, recorded);
  }

  private static String before(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      throw new IllegalArgumentException("a recorded value is \"name: value\", but was: " + line);
    }
    return line.substring(0, colon);
  }

  /** The recorded value, after recording the measured one if that is asked for. */
  String expected(String name, String measured) {
    if (Boolean.getBoolean("golden.update") && !measured.equals(recorded.get(name))) {
      recorded.put(name, measured);
      changed = true;
    }
    return recorded.getOrDefault(name, "(nothing is recorded)");
  }

  /** Writes what was recorded anew. */
  void write() throws IOException {
    if (!changed) {
      return;
    }
    List<String> lines = new ArrayList<>();
    lines.add("# Recorded with -Dgolden.update=true. Change on purpose only, and say why.");
    recorded.forEach((name, value) -> lines.add(name + ": " + value));
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(fileName), lines);
  }
}
