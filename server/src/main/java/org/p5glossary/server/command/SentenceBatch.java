package org.p5glossary.server.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.ingest.align.SentenceAligner;
import org.p5glossary.server.console.Terminal;

/** Aligns many pairs of sentence files in one start; a job that fails does not stop the others. */
final class SentenceBatch {

  private static final int COLUMNS = 5;

  private final Terminal terminal;
  private final boolean confidence;

  SentenceBatch(Terminal terminal, boolean confidence) {
    this.terminal = terminal;
    this.confidence = confidence;
  }

  /** Runs the jobs and returns the exit code: 1 if any failed. */
  int run(Path jobs) throws IOException {
    int failed = 0;
    List<String> lines = SentenceFile.read(jobs);
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          job(lines.get(i));
        } catch (IOException | CommandFailure e) {
          failed++;
          terminal.err().println("p5: " + jobs + " line " + (i + 1) + " failed: " + e.getMessage());
        }
      }
    }
    terminal.err().flush();
    return failed == 0 ? 0 : 1;
  }

  private void job(String line) throws IOException {
    String[] columns = line.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw CommandFailure.usage(
          "a job has 5 columns parted by tabs (source, target, output, source language, target"
              + " language), but this has "
              + columns.length);
    }
    Path output = FileArgument.path(columns[2]);
    Alignment alignment =
        new SentenceAligner()
            .align(
                SentenceFile.read(FileArgument.existingFile(columns[0])),
                language(columns[3]),
                SentenceFile.read(FileArgument.existingFile(columns[1])),
                language(columns[4]));
    DoubtWarning.warnIfDoubtful(terminal, columns[0] + " and " + columns[1], alignment);
    String beads = String.join("\n", BeadLines.of(alignment, confidence));
    writeAtomically(output, beads.isEmpty() ? "" : beads + "\n");
  }

  private static Language language(String tag) {
    return Language.parse(tag)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "language \"" + tag + "\" is no BCP 47 tag; give one such as zh or en"));
  }

  private static void writeAtomically(Path output, String text) throws IOException {
    Path folder = output.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      throw CommandFailure.failed("there is no folder " + folder + " for the output; make it");
    }
    Path temporary = Files.createTempFile(folder, "p5-align-", ".tmp");
    try {
      Files.writeString(temporary, text, StandardCharsets.UTF_8);
      Files.move(
          temporary, output, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
