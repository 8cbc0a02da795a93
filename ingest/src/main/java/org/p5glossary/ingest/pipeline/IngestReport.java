package org.p5glossary.ingest.pipeline;

import java.util.List;

/**
 * What an ingest did, and what the corpus holds after it.
 *
 * @param taken files taken in, new ones
 * @param known files that were in the corpus already
 * @param skipped files in folders that are of no format that we read
 * @param rejected files that could not be read
 * @param warnings number of warnings about files taken in
 * @param corpus what the corpus holds now
 */
public record IngestReport(
    int taken, int known, int skipped, List<Rejection> rejected, int warnings, Totals corpus) {

  /**
   * What the corpus holds.
   *
   * @param papers papers
   * @param versions language versions
   * @param blocks blocks of text
   * @param sentences sentences
   * @param alignedPairs aligned pairs of sentences, over all pairs of languages
   * @param terms occurrences of terms of the term base
   */
  public record Totals(
      long papers, long versions, long blocks, long sentences, long alignedPairs, long terms) {}

  public IngestReport {
    rejected = List.copyOf(rejected);
  }
}
