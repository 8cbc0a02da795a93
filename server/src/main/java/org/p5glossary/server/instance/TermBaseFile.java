package org.p5glossary.server.instance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.exchange.ImportFormat;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportRow;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.Importer;
import org.p5glossary.glossary.intake.TermBaseImport;
import org.p5glossary.ingest.pipeline.IngestProgress;

/** A file of entries for the term base. */
public final class TermBaseFile implements FileImport {

  private static final int HEAD_BYTES = 1024;

  private final Instance instance;
  private final Viewer viewer;
  private final Path file;
  private final ImportFormat format;
  private final ImportOptions options;

  /**
   * @param viewer what whoever imports may see
   */
  public TermBaseFile(
      Instance instance, Viewer viewer, Path file, ImportFormat format, ImportOptions options) {
    this.instance = instance;
    this.viewer = viewer;
    this.file = file;
    this.format = Objects.requireNonNull(format, "format");
    this.options = Objects.requireNonNull(options, "options");
  }

  /**
   * The format of a file: the one that was named, or the one that it seems to have.
   *
   * @param file where it is
   * @param name what it is called
   * @throws IllegalArgumentException if it cannot be told; the message says what to do
   */
  public static ImportFormat format(Path file, String name, Optional<ImportFormat> named)
      throws IOException {
    if (named.isPresent()) {
      return named.get();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return ImportFormat.guess(name, in.readNBytes(HEAD_BYTES))
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "the format of \"" + name + "\" cannot be told from its name"));
    }
  }

  @Override
  public String noun() {
    return "entries";
  }

  @Override
  public ImportSummary dryRun(ImportPolicy policy, Consumer<ImportRow> rows) throws IOException {
    try (InputStream in = open()) {
      return termBase().dryRun(sink -> format.read(in, options, sink), policy, rows);
    }
  }

  @Override
  public ImportSummary apply(
      ImportPolicy policy, String actor, Consumer<ImportRow> rows, IngestProgress progress)
      throws IOException {
    try (InputStream in = open()) {
      ImportSummary summary =
          termBase().apply(sink -> format.read(in, options, sink), policy, actor, rows);
      if (summary.written() > 0) {
        instance.stages().findTermsAgain();
      }
      return summary;
    }
  }

  private TermBaseImport termBase() {
    Importer importer = new Importer(viewer, instance.paperAudiences().hidden(viewer));
    return new TermBaseImport(instance.termBase(), importer);
  }

  private InputStream open() throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }
}
