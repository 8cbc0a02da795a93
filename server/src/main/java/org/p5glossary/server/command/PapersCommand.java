package org.p5glossary.server.command;

import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code p5 papers}: the papers of the corpus, one a line. */
@Command(
    name = "papers",
    mixinStandardHelpOptions = true,
    description = "List the papers: date, id, languages (* authored, ! not readable), title.")
final class PapersCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  private final Terminal terminal;

  PapersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()))) {
      for (Paper paper : instance.papers().papers()) {
        String languages =
            paper.versions().stream().map(PapersCommand::marked).collect(Collectors.joining(" "));
        String title =
            paper.versions().stream()
                .map(version -> version.metadata().title())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        terminal
            .out()
            .println(
                paper.day().map(Object::toString).orElse("undated")
                    + "\t"
                    + paper.id()
                    + "\t"
                    + languages
                    + "\t"
                    + title);
      }
      terminal.out().flush();
      return 0;
    }
  }

  private static String marked(Version version) {
    String mark =
        switch (version.authorship()) {
          case AUTHORED -> "*";
          case TRANSLATED, UNKNOWN -> "";
        };
    return version.id().language() + mark + (version.readable() ? "" : "!");
  }
}
