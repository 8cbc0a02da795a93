package org.p5glossary.ingest.pipeline;

/** Is told how an ingest goes on; called from the thread that ingests. */
public interface IngestProgress {

  /** The two long parts of an ingest. */
  enum Phase {
    /** Files are read, one by one. */
    READING,
    /** Papers are aligned, searched for terms and indexed, one by one. */
    PROCESSING
  }

  /**
   * Work on the next item begins.
   *
   * @param phase what is done, never null
   * @param done items finished, from 0
   * @param total items of this phase
   * @param item the name of the file or paper
   */
  void next(Phase phase, int done, int total, String item);

  /** A phase is done. */
  void finished(Phase phase, int total);

  /** Something a person should know, in one line; work goes on. */
  void warning(String item, String message);

  /** Says nothing. */
  IngestProgress SILENT =
      new IngestProgress() {
        @Override
        public void next(Phase phase, int done, int total, String item) {}

        @Override
        public void finished(Phase phase, int total) {}

        @Override
        public void warning(String item, String message) {}
      };
}
