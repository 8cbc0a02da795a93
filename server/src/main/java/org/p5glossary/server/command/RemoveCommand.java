package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.corpus.store.PaperStore;
import org.p5glossary.corpus.symbol.DocumentSymbol;
import org.p5glossary.server.console.ConsoleProgress;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.OperatorRoutes;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.Withdrawal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 remove}: takes papers out of the corpus; the original files are kept. */
@Command(
    name = "remove",
    mixinStandardHelpOptions = true,
    description =
        "Take papers out of the corpus. Their original files are kept, and the ledger says who"
            + " took them out; ingest brings them back.")
final class RemoveCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "PAPER",
      arity = "1..*",
      description = "Document symbols, or ids as p5 papers prints them.")
  private List<String> names = List.of();

  @Option(names = "--reason", defaultValue = "", description = "Why, for the ledger.")
  private String reason;

  @Mixin private DataOption data;

  private final Terminal terminal;

  RemoveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataFolder folder = data.folder(terminal.environment());
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      return server.get().ask(OperatorRoutes.REMOVE, request(folder), terminal);
    }
    try (Instance instance = Instance.open(folder, "p5 remove")) {
      List<Paper> papers = papers(instance);
      new Withdrawal(instance, ModelsOption.taggers(terminal.environment()))
          .withdraw(papers, reason, Operator.name(), new ConsoleProgress(terminal));
      papers.forEach(paper -> terminal.out().println("taken out: " + paper.name()));
      terminal.out().flush();
      return 0;
    }
  }

  private List<Paper> papers(Instance instance) {
    return names.stream().map(name -> paper(instance.whole().papers(), name)).toList();
  }

  private ObjectNode request(DataFolder folder) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    ArrayNode list = request.putArray("papers");
    try (Instance instance = Instance.openToRead(folder)) {
      papers(instance).forEach(paper -> list.add(paper.id().value()));
    }
    request.put("reason", reason);
    return request.put("actor", Operator.name());
  }

  /** The paper of a symbol or an id. */
  static Paper paper(PaperStore papers, String name) {
    Optional<PaperId> bySymbol =
        DocumentSymbol.parse(name).map(symbol -> PaperId.ofSymbol(symbol.withoutReissue().text()));
    return bySymbol
        .flatMap(papers::paper)
        .or(() -> byId(papers, name))
        .orElseThrow(
            () ->
                CommandFailure.failed(
                    "there is no paper \"" + name + "\" here; p5 papers lists them"));
  }

  private static Optional<Paper> byId(PaperStore papers, String name) {
    try {
      return papers.paper(new PaperId(name));
    } catch (IllegalArgumentException noId) {
      return Optional.empty();
    }
  }
}
