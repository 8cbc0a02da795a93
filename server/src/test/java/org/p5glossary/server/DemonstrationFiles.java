package org.p5glossary.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.p5glossary.ingest.samples.SamplePapers;

/** Single files of the sample papers. */
final class DemonstrationFiles {

  private DemonstrationFiles() {}

  /** Writes the samples into a folder of their own and names one of them. */
  static Path sample(Path folder, String name) throws IOException {
    Path samples = Files.createDirectories(folder.resolve("samples"));
    SamplePapers.writeTo(samples);
    return samples.resolve(name);
  }
}
