package org.p5glossary.server.instance;

import java.io.IOException;
import java.util.function.Consumer;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.ingest.pipeline.IngestProgress;

/** A file that somebody imports, first as a dry run. One thread at a time. */
public sealed interface FileImport permits TermBaseFile, MemoryFile {

  /** What rows become, in the plural, for messages in English. */
  String noun();

  /**
   * Says what would become of each row; writes nothing.
   *
   * @param rows gets each row as soon as it is read
   * @throws IllegalArgumentException if this file cannot be imported so; the message says why
   */
  ImportSummary dryRun(ImportPolicy policy, Consumer<ImportRow> rows) throws IOException;

  /**
   * Writes, all of the file or none; the caller holds {@link Instance#writing()}.
   *
   * @param actor who decided
   * @param rows gets each row as soon as it is read
   * @param progress of what follows where that takes long
   * @return with a row that was refused, although others were written, for each part that could not
   *     be taken in
   * @throws IllegalArgumentException if this file cannot be imported so; the message says why
   */
  ImportSummary apply(
      ImportPolicy policy, String actor, Consumer<ImportRow> rows, IngestProgress progress)
      throws IOException;
}
