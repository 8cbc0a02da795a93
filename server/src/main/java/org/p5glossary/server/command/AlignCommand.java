package org.p5glossary.server.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.bitext.BitextFormat;
import org.p5glossary.ingest.align.SentenceAligner;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 align}: pairs two documents, or two files of sentences. */
@Command(
    name = "align",
    mixinStandardHelpOptions = true,
    description = {
      "Align two documents, block by block or sentence by sentence,",
      "or with --sentences two files of one sentence a line."
    })
final class AlignCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "SOURCE TARGET",
      arity = "0..2",
      description = "Two documents of any format that ingest reads, or two sentence files.")
  private List<String> files = List.of();

  @Option(
      names = "--sentences",
      description = "The files hold one sentence a line; print beads such as [0, 1]:[0].")
  private boolean sentences;

  @Option(
      names = "--source-language",
      paramLabel = "TAG",
      description = "Language of the source sentences, BCP 47.")
  private Optional<String> sourceLanguage = Optional.empty();

  @Option(
      names = "--target-language",
      paramLabel = "TAG",
      description = "Language of the target sentences, BCP 47.")
  private Optional<String> targetLanguage = Optional.empty();

  @Option(names = "--confidence", description = "Add each bead's probability, as in [0]:[0]:0.987.")
  private boolean confidence;

  @Option(
      names = "--batch",
      paramLabel = "JOBS",
      description = {
        "Align many sentence files: a line for each job, tab separated: source file,",
        "target file, output file, source language, target language."
      })
  private Optional<String> batch = Optional.empty();

  @Option(
      names = "--level",
      defaultValue = "SENTENCE",
      description = "For documents: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private AlignmentLevel level;

  @Option(
      names = "--format",
      defaultValue = "TSV",
      description = "For documents: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private BitextFormat format;

  private final Terminal terminal;

  AlignCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = {
        "Use what the papers in this data folder and its term base teach about words, where the two",
        "texts alone leave doubts. Without it nothing is used but the two texts."
      })
  private Optional<String> data = Optional.empty();

  @Option(
      names = "--no-memory",
      description = "Use nothing learnt from other papers and no term base, also with --data.")
  private boolean noMemory;

  @Override
  public Integer call() throws IOException {
    if (batch.isPresent()) {
      if (!files.isEmpty()) {
        throw CommandFailure.usage("--batch names its files in the list of jobs; give no others");
      }
      if (data.isPresent() && !noMemory) {
        throw CommandFailure.usage("--batch aligns without memory; leave --data out");
      }
      return new SentenceBatch(terminal, confidence).run(FileArgument.existingFile(batch.get()));
    }
    if (files.size() != 2) {
      throw CommandFailure.usage("align takes two files, but got " + files.size());
    }
    Path source = FileArgument.existingFile(files.get(0));
    Path target = FileArgument.existingFile(files.get(1));
    if (sentences) {
      printBeads(source, target);
      return 0;
    }
    return new DocumentPair(terminal, memory()).align(source, target, level, format);
  }

  private StoredMemory memory() {
    return new StoredMemory(noMemory ? Optional.empty() : data.map(FileArgument::existing));
  }

  private void printBeads(Path source, Path target) throws IOException {
    Language from = language(sourceLanguage, "--source-language");
    Language to = language(targetLanguage, "--target-language");
    Alignment alignment =
        new SentenceAligner()
            .align(
                SentenceFile.read(source),
                from,
                SentenceFile.read(target),
                to,
                memory().between(from, to));
    DoubtWarning.warnIfDoubtful(terminal, "the two files", alignment);
    for (String line : BeadLines.of(alignment, confidence)) {
      terminal.out().println(line);
    }
    terminal.out().flush();
  }

  private static Language language(Optional<String> tag, String option) {
    String given =
        tag.orElseThrow(
            () -> CommandFailure.usage("--sentences needs " + option + " TAG, such as zh or en"));
    return Language.parse(given)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    option + " \"" + given + "\" is no BCP 47 tag; give one such as zh or en"));
  }
}
