package org.p5glossary.ingest.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.p5glossary.ingest.extract.ExtractionLimits;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;

/** Reads the sample files, each once. Used by one thread. */
final class SampleReadings {

  private final Path folder;
  private final FileReading reading = new FileReading(ExtractionLimits.DEFAULT);
  private final Map<String, Reading.Read> read = new HashMap<>();

  /** Puts the files into an empty folder. */
  SampleReadings(Path folder) throws IOException {
    SamplePapers.writeTo(folder);
    this.folder = folder;
  }

  /**
   * What the product reads from a sample.
   *
   * @throws AssertionError if it is refused
   */
  Reading.Read of(String name) {
    return read.computeIfAbsent(
        name,
        n -> {
          Reading result = reading.read(IncomingFile.at(folder.resolve(n)));
          if (result instanceof Reading.Read whole) {
            return whole;
          }
          throw new AssertionError(n + " was refused: " + result);
        });
  }
}
