package org.p5glossary.server.command;

import java.util.HashMap;
import java.util.Map;
import org.p5glossary.ingest.extract.ExtractionLimits;
import picocli.CommandLine.Option;

/** What one file may cost: {@code -Dp5.limit.…} sets it for every command, an option for this. */
final class LimitOptions {

  private final Map<String, String> given = new HashMap<>();

  @Option(names = "--max-megabytes", description = "Largest file (default: 200).")
  void megabytes(String value) {
    given.put("p5.limit.megabytes", value);
  }

  @Option(names = "--max-pages", description = "Most pages of a PDF (default: 5000).")
  void pages(String value) {
    given.put("p5.limit.pages", value);
  }

  @Option(
      names = "--max-characters",
      description = "Most characters of text of one file (default: 50000000).")
  void characters(String value) {
    given.put("p5.limit.characters", value);
  }

  @Option(
      names = "--max-unpacked-megabytes",
      description = "Most that a compressed part may unpack to (default: 512).")
  void unpackedMegabytes(String value) {
    given.put("p5.limit.unpacked-megabytes", value);
  }

  @Option(names = "--max-seconds", description = "Longest time for one file (default: 120).")
  void seconds(String value) {
    given.put("p5.limit.seconds", value);
  }

  /** The limits, by option, else by system property, else the usual ones. */
  ExtractionLimits limits() {
    try {
      return ExtractionLimits.configured(
          name -> given.containsKey(name) ? given.get(name) : System.getProperty(name));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e.getMessage());
    }
  }
}
