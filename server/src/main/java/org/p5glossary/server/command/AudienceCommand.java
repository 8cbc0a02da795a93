package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.AudienceRoutes;
import org.p5glossary.server.instance.AudienceChange;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code p5 audience}: whom a paper is for. */
@Command(
    name = "audience",
    mixinStandardHelpOptions = true,
    description = "Say whom a paper is for: everybody, the five, or one delegation.")
final class AudienceCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "PAPER", description = "Its symbol or id.")
  private String name = "";

  @Parameters(
      index = "1",
      paramLabel = "AUDIENCE",
      description = "public, five, or one of CN, FR, RU, GB, US.")
  private String wanted = "";

  @Option(names = "--reason", defaultValue = "", description = "Why; the ledger keeps it.")
  private String reason = "";

  @Mixin private DataOption data;

  private final Terminal terminal;

  AudienceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Audience audience = parsed(wanted, "AUDIENCE");
    DataFolder folder = data.folder(terminal.environment());
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      return server.get().ask(AudienceRoutes.OPERATOR, request(folder), terminal);
    }
    try (Instance instance = Instance.open(folder, "p5 audience")) {
      Paper paper = RemoveCommand.paper(instance.whole().papers(), name);
      new AudienceChange(instance, ModelsOption.taggers(terminal.environment()))
          .change(paper, audience, reason, Operator.name());
      terminal.out().println(AudienceRoutes.report(paper, audience));
      terminal.out().flush();
      return 0;
    }
  }

  private ObjectNode request(DataFolder folder) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    try (Instance instance = Instance.openToRead(folder)) {
      request.put("paper", RemoveCommand.paper(instance.whole().papers(), name).id().value());
    }
    request.put("audience", wanted);
    request.put("reason", reason);
    return request.put("actor", Operator.name());
  }

  /** The audience of an option or argument. */
  static Audience parsed(String given, String where) {
    try {
      return Audience.parse(given);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(where + ": " + e.getMessage());
    }
  }
}
