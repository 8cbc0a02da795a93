package org.p5glossary.server.command;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.p5glossary.corpus.paper.Lineage;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.paper.PaperKind;
import org.p5glossary.corpus.paper.RelatedPaper;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code p5 papers}: the papers of the corpus, one a line. */
@Command(
    name = "papers",
    mixinStandardHelpOptions = true,
    description = {
      "List the papers, one a line, between tabs: date, id, languages (* authored, ! not readable,",
      "~ text recognised by OCR), title, kind, relations to other papers, official page."
    })
final class PapersCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  private final Terminal terminal;

  PapersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()))) {
      List<Paper> all = instance.whole().papers().papers();
      Lineage lineage = new Lineage(all);
      for (Paper paper : all) {
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
                    + title
                    + "\t"
                    + PaperKind.of(paper).code()
                    + "\t"
                    + relations(
                        lineage.of(paper, Set.copyOf(instance.whole().sameTexts().of(paper.id()))))
                    + "\t"
                    + official(paper));
      }
      terminal.out().flush();
      return 0;
    }
  }

  private static String relations(List<RelatedPaper> related) {
    return related.stream()
        .map(
            other ->
                (other.side() == RelatedPaper.Side.OWN
                        ? other.relation().code() + " " + other.name()
                        : other.name() + " " + other.relation().code() + " this")
                    + other.languages().stream()
                        .map(Object::toString)
                        .collect(Collectors.joining(" ", " (", ")")))
        .collect(Collectors.joining("; "));
  }

  private static String official(Paper paper) {
    return paper
        .symbol()
        .flatMap(
            symbol -> OfficialPages.DEFAULT.of(symbol, paper.versions().get(0).id().language()))
        .map(Object::toString)
        .orElse("");
  }

  private static String marked(Version version) {
    String mark =
        switch (version.authorship()) {
          case AUTHORED -> "*";
          case TRANSLATED, UNKNOWN -> "";
        };
    return version.id().language()
        + mark
        + (version.readable() ? "" : "!")
        + (version.ocr() ? "~" : "");
  }
}
