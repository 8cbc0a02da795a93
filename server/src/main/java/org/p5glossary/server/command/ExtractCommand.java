package org.p5glossary.server.command;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.document.Block;
import org.p5glossary.ingest.pipeline.FileReading;
import org.p5glossary.ingest.pipeline.IncomingFile;
import org.p5glossary.ingest.pipeline.Reading;
import org.p5glossary.ingest.tag.PartOfSpeechTagger;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.json.BlockJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 extract}: the blocks of one file, in reading order. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Print the text blocks of a PDF, DOCX, HTML or text file in reading order.")
final class ExtractCommand implements Callable<Integer> {

  /** How blocks are printed. */
  enum Format {
    JSONL,
    TEXT
  }

  @Parameters(paramLabel = "FILE", description = "The file to read.")
  private String file;

  @Option(
      names = "--format",
      defaultValue = "TEXT",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format;

  @Option(
      names = "--meta",
      description = "Print what the document says about itself, as one JSON object.")
  private boolean meta;

  @Option(
      names = "--tokens",
      description = {
        "With jsonl: add \"tokens\", [start, end, part of speech] in UTF-16 units of the text, for",
        "languages with a tagger: en and fr, zh and ar once their models are installed."
      })
  private boolean tokens;

  @Mixin private LimitOptions limits = new LimitOptions();

  private final Terminal terminal;

  ExtractCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    IncomingFile incoming = IncomingFile.at(FileArgument.existingFile(file));
    Reading reading = new FileReading(limits.limits()).read(incoming);
    if (reading instanceof Reading.Refused refused) {
      throw CommandFailure.failed(
          "cannot read " + file + ": " + refused.reason() + "; " + refused.hint());
    }
    return print((Reading.Read) reading);
  }

  private int print(Reading.Read read) {
    for (String warning : read.rendition().warnings()) {
      terminal.err().println("warning: " + file + ": " + warning);
    }
    if (meta) {
      terminal
          .out()
          .println(BlockJson.metadata(read.metadata(), read.language(), read.rendition()));
    } else {
      printBlocks(read);
    }
    terminal.out().flush();
    return 0;
  }

  private void printBlocks(Reading.Read read) {
    Optional<PartOfSpeechTagger> tagger =
        tokens
            ? ModelsOption.taggers(terminal.environment()).forLanguage(read.language())
            : Optional.empty();
    if (tokens && tagger.isEmpty()) {
      throw CommandFailure.failed(
          "there is no tagger for "
              + read.language()
              + "; there are for en and fr, and for zh and"
              + " ar once installed with p5 models");
    }
    for (Block block : read.rendition().blocks()) {
      if (format == Format.TEXT) {
        terminal.out().println(forPeople(block));
      } else {
        terminal
            .out()
            .println(
                tagger
                    .map(known -> BlockJson.line(block, known.tag(block.text())))
                    .orElseGet(() -> BlockJson.line(block)));
      }
    }
  }

  private static String forPeople(Block block) {
    String label = block.label().isEmpty() ? "" : block.label().printed() + " ";
    String indent = "  ".repeat(block.label().level());
    return String.format(
        Locale.ROOT, "%-9s %s%s%s", block.type().code(), indent, label, block.text());
  }
}
