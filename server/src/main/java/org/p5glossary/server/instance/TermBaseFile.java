package org.p5glossary.server.instance;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.p5glossary.glossary.exchange.ImportFormat;
import org.p5glossary.glossary.exchange.ImportOptions;
import org.p5glossary.glossary.intake.ImportPolicy;
import org.p5glossary.glossary.intake.ImportSummary;
import org.p5glossary.glossary.intake.TermBaseImport;

/** Imports a file of entries and prints a line for each row that people should look at. */
public final class TermBaseFile {

  private static final int HEAD_BYTES = 1024;

  private final Instance instance;
  private final ImportPolicy policy;
  private final ImportLines lines;
  private final PrintWriter out;

  /**
   * @param out takes the rows and the summary
   */
  public TermBaseFile(
      Instance instance, ImportPolicy policy, ImportLines.Shown shown, PrintWriter out) {
    this.instance = instance;
    this.policy = policy;
    this.lines = new ImportLines(shown, out);
    this.out = out;
  }

  /**
   * The format of a file: the one that was named, or the one that it seems to have.
   *
   * @throws IllegalArgumentException if it cannot be told; the message says what to do
   */
  public static ImportFormat format(Path file, Optional<ImportFormat> named) throws IOException {
    if (named.isPresent()) {
      return named.get();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      return ImportFormat.guess(file.getFileName().toString(), head)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "the format of \""
                          + file.getFileName()
                          + "\" cannot be told from its name; give --format"));
    }
  }

  /** Shows what would happen; writes nothing. */
  public ImportSummary dryRun(Path file, ImportFormat format, ImportOptions options)
      throws IOException {
    try (InputStream in = open(file)) {
      ImportSummary summary =
          new TermBaseImport(instance.termBase())
              .dryRun(sink -> format.read(in, options, sink), policy, lines::print);
      lines.print(summary);
      out.println(
          summary.stopped()
              ? "nothing would be written: rows are refused or conflicting (see --refused, --conflicting)"
              : "nothing was written; repeat with --apply to write");
      return summary;
    }
  }

  /** Writes the file's entries, all or none. */
  public ImportSummary apply(Path file, ImportFormat format, ImportOptions options, String actor)
      throws IOException {
    try (InputStream in = open(file)) {
      ImportSummary summary =
          new TermBaseImport(instance.termBase())
              .apply(sink -> format.read(in, options, sink), policy, actor, lines::print);
      lines.print(summary);
      out.println(
          summary.stopped()
              ? "nothing was written: rows are refused or conflicting (see --refused, --conflicting)"
              : summary.written() + " entries written");
      if (summary.written() > 0) {
        instance.stages().findTermsAgain();
      }
      return summary;
    }
  }

  private static InputStream open(Path file) throws IOException {
    return new BufferedInputStream(Files.newInputStream(file), 1 << 16);
  }
}
