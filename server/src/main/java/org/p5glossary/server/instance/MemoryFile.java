package org.p5glossary.server.instance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.bitext.MemoryPiece;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Outcome;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.ingest.pipeline.Rejection;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.ingest.tmx.MemoryImport;

/** A translation memory for the corpus. */
public final class MemoryFile implements FileImport {

  private final Instance instance;
  private final Viewer viewer;
  private final Path file;
  private final String name;
  private final Optional<Audience> audience;
  private final Taggers taggers;

  /**
   * @param viewer what whoever imports may see
   * @param name of the memory, see {@link #nameOf}
   * @param audience whom it is for; empty for those that it is for already, else all
   * @param taggers of other papers that wait to be processed
   * @throws IllegalArgumentException if the name will not do
   */
  public MemoryFile(
      Instance instance,
      Viewer viewer,
      Path file,
      String name,
      Optional<Audience> audience,
      Taggers taggers) {
    this.instance = instance;
    this.viewer = viewer;
    this.file = file;
    this.name = MemoryPiece.requireName(name);
    this.audience = Objects.requireNonNull(audience, "audience");
    this.taggers = taggers;
  }

  /** Whether a file is a translation memory, by its name. */
  public static boolean isOne(String fileName) {
    return fileName.toLowerCase(Locale.ROOT).endsWith(".tmx");
  }

  /**
   * The name of the memory that a file is, where nobody gave one: that of the file.
   *
   * @throws IllegalArgumentException if no memory can be called so
   */
  public static String nameOf(String fileName) {
    String bare =
        fileName.contains(".") ? fileName.substring(0, fileName.lastIndexOf('.')) : fileName;
    return MemoryPiece.requireName(bare.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-"));
  }

  @Override
  public String noun() {
    return "units";
  }

  @Override
  public ImportSummary dryRun(ImportPolicy policy, Consumer<ImportRow> rows) throws IOException {
    return memory(policy).dryRun(file, rows);
  }

  @Override
  public ImportSummary apply(
      ImportPolicy policy, String actor, Consumer<ImportRow> rows, IngestProgress progress)
      throws IOException {
    PaperStore papers = instance.whole().papers();
    MemoryImport.Applied applied =
        memory(policy)
            .apply(file, audience, part -> papers.owner(part.original()).isPresent(), actor, rows);
    ImportSummary summary = applied.summary();
    if (summary.stopped()) {
      return summary;
    }
    IngestReport report =
        new Ingest(instance, taggers).ingestFiles(applied.files(), actor, progress);
    for (Rejection part : report.rejected()) {
      String reason =
          "a part that is kept could not be taken into the corpus, import the file again when that"
              + " is mended: "
              + part.reason()
              + "; "
              + part.hint();
      rows.accept(new ImportRow(Outcome.REFUSED, 0, Optional.empty(), reason, List.of()));
      summary = summary.with(Outcome.REFUSED);
    }
    return summary;
  }

  private MemoryImport memory(ImportPolicy policy) {
    return new MemoryImport(instance.originals(), instance.admissions(), name, policy, viewer);
  }
}
