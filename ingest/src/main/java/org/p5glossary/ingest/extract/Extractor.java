package org.p5glossary.ingest.extract;

/** Reads one format. Implementations are stateless and thread-safe. */
public interface Extractor {

  /**
   * The text of a file; sentences are not set yet.
   *
   * <p>Never throws for what is in the file: damage is a warning or a rejection.
   *
   * @param file a file of the format that this extractor reads, never null
   * @param limits what it may cost, never null
   */
  Extraction extract(SourceFile file, ExtractionLimits limits);
}
