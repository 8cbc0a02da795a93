package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.edition.HanOrder;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.exchange.KnownLanguages;
import org.p5glossary.server.console.EditionReport;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.PublishRoute;
import org.p5glossary.server.instance.Instance;
import org.p5glossary.server.instance.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 publish}: an edition of the term base, as a book. */
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    description = {
      "Freeze the term base under a name: a folder with the entries (JSON), the book (PDF and DOCX)",
      "and the changes since the last edition for the same audience."
    })
final class PublishCommand implements Callable<Integer> {

  @Option(names = "--edition", required = true, paramLabel = "NAME", description = "Its name.")
  private String edition;

  @Option(
      names = "--to",
      required = true,
      paramLabel = "DIR",
      description = "A folder that is not there yet.")
  private String to;

  @Option(
      names = "--languages",
      split = ",",
      defaultValue = "zh,en,fr,ru,es,ar",
      description =
          "Which languages, in order; the first is that of the headings and the order (default:"
              + " ${DEFAULT-VALUE}).")
  private List<String> languages;

  @Option(
      names = "--audience",
      defaultValue = "public",
      description = "Whom it is for: public, five, or a delegation (default: ${DEFAULT-VALUE}).")
  private String audience;

  @Option(
      names = "--chinese-order",
      defaultValue = "PINYIN",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private HanOrder han;

  @Mixin private DataOption data;

  private final Terminal terminal;

  PublishCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path target = FileArgument.path(to).toAbsolutePath();
    Publication.Request request = request();
    DataFolder folder = data.folder(terminal.environment());
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      return server.get().ask(PublishRoute.PATH, json(target), terminal);
    }
    try (Instance instance = Instance.open(folder, "p5 publish")) {
      EditionReport.print(
          new Publication(instance).publish(request, target, Operator.name()), terminal.out());
    } catch (IOException e) {
      throw CommandFailure.failed("the edition cannot be published: " + e.getMessage(), e);
    }
    terminal.out().flush();
    return 0;
  }

  private Publication.Request request() {
    try {
      if (edition.isBlank()) {
        throw new IllegalArgumentException("--edition needs a name");
      }
      return new Publication.Request(
          edition,
          Audience.parse(audience),
          languages.stream().map(KnownLanguages::require).toList(),
          han);
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e.getMessage());
    }
  }

  private ObjectNode json(Path target) {
    ObjectNode request = JsonNodeFactory.instance.objectNode();
    request.put("edition", edition).put("audience", audience).put("han", han.name());
    ArrayNode tags = request.putArray("languages");
    languages.forEach(tags::add);
    return request.put("to", target.toString()).put("actor", Operator.name());
  }
}
