package org.p5glossary.server.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.paper.FiledRendition;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.server.console.ConsoleProgress;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.GroupingCorrection;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 regroup}: corrects which paper files belong to. */
@Command(
    name = "regroup",
    mixinStandardHelpOptions = true,
    description = {
      "Say which paper files belong to, where the program got it wrong: put them into a paper, or",
      "take them out into one of their own. The ledger keeps it, and a rebuild follows it."
    })
final class RegroupCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "File names as the papers' pages show them, or SHA-256 hashes.")
  private List<String> files = List.of();

  @ArgGroup(multiplicity = "1")
  private Where where;

  /** Where the files go. */
  private static final class Where {
    @Option(
        names = "--into",
        paramLabel = "PAPER",
        description = "The paper that they are versions of: a symbol, or an id of p5 papers.")
    private Optional<String> paper = Optional.empty();

    @Option(names = "--apart", description = "They are a paper of their own.")
    private boolean apart;
  }

  @Option(names = "--reason", defaultValue = "", description = "Why, for the ledger.")
  private String reason;

  @Mixin private DataOption data;

  private final Terminal terminal;

  RegroupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Instance instance = Instance.open(data.folder(terminal.environment()), "p5 regroup")) {
      List<ContentHash> hashes = files.stream().map(name -> hash(instance, name)).toList();
      GroupingCorrection correction =
          new GroupingCorrection(instance, ModelsOption.taggers(terminal.environment()));
      PaperId paper =
          where.apart
              ? PaperId.ofText(hashes.get(0))
              : RegroupCommand.paper(correction, where.paper.orElseThrow());
      if (correction.crossesAudiences(hashes, paper)) {
        throw CommandFailure.failed(
            "the files and "
                + paper
                + " are not for the same people; nothing was changed; p5 audience"
                + " says whom a paper is for");
      }
      correction.correct(hashes, paper, reason, Operator.name(), new ConsoleProgress(terminal));
      terminal.out().println(hashes.size() + " files are now in " + paper);
      terminal.out().flush();
      return 0;
    }
  }

  private static PaperId paper(GroupingCorrection correction, String name) {
    return correction
        .named(name)
        .orElseThrow(
            () ->
                CommandFailure.usage(
                    "--into \""
                        + name
                        + "\" is neither a symbol nor the id of a paper; p5 papers lists the ids"));
  }

  private static ContentHash hash(Instance instance, String name) {
    List<ContentHash> found = new ArrayList<>();
    for (Paper paper : instance.whole().papers().papers()) {
      for (Version version : paper.versions()) {
        for (FiledRendition rendition : version.renditions()) {
          if (rendition.fileName().equals(name) || rendition.hash().hex().equals(name)) {
            found.add(rendition.hash());
          }
        }
      }
    }
    if (found.size() != 1) {
      throw CommandFailure.failed(
          found.size()
              + " files here are called \""
              + name
              + "\"; give the SHA-256 of one: "
              + found);
    }
    return found.get(0);
  }
}
