package org.p5glossary.server.instance;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.bitext.MemoryPiece;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.ingest.pipeline.IngestProgress;
import org.p5glossary.ingest.pipeline.IngestReport;
import org.p5glossary.ingest.tag.Taggers;
import org.p5glossary.ingest.tmx.MemoryImport;

/**
 * Imports a translation memory and prints a line for each unit that people should look at. One
 * thread at a time.
 */
public final class MemoryFile {

  private final Instance instance;
  private final MemoryImport memoryImport;
  private final ImportLines lines;
  private final PrintWriter out;

  /**
   * @param name of the memory, see {@link #nameOf}
   * @param out takes the units and the summary
   * @throws IllegalArgumentException if the name or the policy will not do
   */
  public MemoryFile(
      Instance instance,
      String name,
      ImportPolicy policy,
      ImportLines.Shown shown,
      PrintWriter out) {
    this.instance = instance;
    this.memoryImport = new MemoryImport(instance.originals(), instance.admissions(), name, policy);
    this.lines = new ImportLines(shown, out);
    this.out = out;
  }

  /** Whether a file is a translation memory, by its name. */
  public static boolean isOne(Path file) {
    return fileName(file).toLowerCase(Locale.ROOT).endsWith(".tmx");
  }

  /**
   * The name of the memory that a file is, where nobody gave one: that of the file.
   *
   * @throws IllegalArgumentException if no memory can be called so
   */
  public static String nameOf(Path file) {
    String name = fileName(file);
    String bare = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
    return MemoryPiece.requireName(bare.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-"));
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }

  /** Shows what would happen; writes nothing. */
  public ImportSummary dryRun(Path file) throws IOException {
    ImportSummary summary = memoryImport.dryRun(file, lines::print);
    lines.print(summary);
    out.println(
        summary.stopped()
            ? "nothing would be written: units are refused or conflicting (see --refused, --conflicting)"
            : "nothing was written; repeat with --apply to write");
    return summary;
  }

  /**
   * Writes the file's new units, all or none.
   *
   * @param audience whom they are for; empty for those that the memory is for already, else all
   * @param taggers of other papers that wait to be processed
   * @throws IllegalArgumentException if the memory is for others
   */
  public ImportSummary apply(
      Path file,
      Optional<Audience> audience,
      Taggers taggers,
      String actor,
      IngestProgress progress)
      throws IOException {
    PaperStore papers = instance.whole().papers();
    MemoryImport.Applied applied =
        memoryImport.apply(
            file, audience, part -> papers.owner(part.original()).isPresent(), actor, lines::print);
    lines.print(applied.summary());
    if (applied.summary().stopped()) {
      out.println(
          "nothing was written: units are refused or conflicting (see --refused, --conflicting)");
      return applied.summary();
    }
    IngestReport report =
        new Ingest(instance, taggers).ingestFiles(applied.files(), actor, progress);
    report
        .rejected()
        .forEach(one -> out.println(one.file() + ": " + one.reason() + "; " + one.hint()));
    out.println(applied.summary().written() + " units written");
    return applied.summary();
  }
}
