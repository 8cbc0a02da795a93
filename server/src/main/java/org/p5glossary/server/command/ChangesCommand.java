package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.changes.ChangesExport;
import org.p5glossary.glossary.changes.SigningKeys;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.Frontier;
import org.p5glossary.glossary.ledger.InstanceId;
import org.p5glossary.server.console.ChangesReport;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.ChangesRoute;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code p5 changes}: what people decided travels between instances that never meet. */
@Command(
    name = "changes",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Exchange decisions about entries with other instances, in signed files. Trust the key of",
      "each by its fingerprint first, compared by another way than the file's."
    })
final class ChangesCommand implements Runnable {

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  ChangesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "say what to do: p5 changes key, trust, distrust, export, import, conflicts, resolve");
  }

  @Command(
      name = "key",
      mixinStandardHelpOptions = true,
      description = "Print this instance's name and its key's fingerprint, and the trusted keys.")
  int key(@Mixin DataOption data) {
    try (Instance instance = Instance.openToRead(folder(data))) {
      SigningKeys keys = instance.keys();
      say("instance\t" + instance.ledger().instance());
      say("fingerprint\t" + keys.fingerprint());
      keys.trusted()
          .forEach(
              key -> say("trusted\t" + key.fingerprint() + "\t" + key.name() + "\t" + key.since()));
    }
    return 0;
  }

  @Command(
      name = "trust",
      mixinStandardHelpOptions = true,
      description = "Take what is signed with a key from now on.")
  int trust(
      @Parameters(paramLabel = "FINGERPRINT", description = "64 hexadecimal digits.")
          String fingerprint,
      @Option(names = "--name", required = true, description = "Whose key it is.") String name,
      @Mixin DataOption data) {
    try (Instance instance = Instance.openToRead(folder(data))) {
      usage(
          () -> {
            instance.keys().trust(fingerprint, name);
            return true;
          });
      say("trusted: " + name);
    }
    return 0;
  }

  @Command(
      name = "distrust",
      mixinStandardHelpOptions = true,
      description = "Take nothing more that is signed with a key; what was taken stays.")
  int distrust(@Parameters(paramLabel = "FINGERPRINT") String fingerprint, @Mixin DataOption data) {
    try (Instance instance = Instance.openToRead(folder(data))) {
      boolean was = usage(() -> instance.keys().distrust(fingerprint));
      say(was ? "no longer trusted" : "was not trusted");
      return was ? 0 : 1;
    }
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Write what another instance lacks to a signed file.")
  int export(
      @Parameters(paramLabel = "FILE", description = "A file that is not there yet.") String file,
      @Option(
              names = "--for",
              paramLabel = "INSTANCE",
              description =
                  "Leave out what this instance had when it last sent something (default: all).")
          Optional<String> peer,
      @Option(
              names = "--to",
              paramLabel = "DELEGATION",
              description =
                  "CN, FR, RU, GB or US: with what is for this delegation alone (default: what all"
                      + " five may see).")
          Optional<String> delegation,
      @Mixin DataOption data)
      throws IOException {
    Path target = FileArgument.path(file).toAbsolutePath();
    if (Files.exists(target)) {
      throw CommandFailure.usage("there is a file " + target + " already; give another name");
    }
    Optional<Delegation> recipient = usage(() -> delegation.map(Delegation::of));
    try (Instance instance = Instance.openToRead(folder(data))) {
      Frontier since =
          usage(() -> peer.map(InstanceId::new))
              .map(id -> known(instance, id))
              .orElse(Frontier.NONE);
      Path part = target.resolveSibling(target.getFileName() + ".incomplete");
      ChangesExport.Summary summary;
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
        summary =
            new ChangesExport(instance.ledger(), instance.keys(), Clock.systemUTC())
                .write(since, recipient, out);
      }
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
      say(summary.events() + " events, " + summary.withheld() + " of them withheld");
      say("head " + summary.head().map(Object::toString).orElse("none"));
    }
    return 0;
  }

  private static Frontier known(Instance instance, InstanceId peer) {
    return instance
        .keys()
        .has(peer)
        .orElseThrow(
            () ->
                CommandFailure.failed(
                    "nothing was taken from instance "
                        + peer
                        + " yet, so what it has is not known; leave --for out to send all"));
  }

  @Command(
      name = "import",
      mixinStandardHelpOptions = true,
      description = {
        "Take the changes of a signed file. Without --apply nothing is written: what is new, what is",
        "known, and what would be in conflict is shown."
      })
  int take(
      @Parameters(paramLabel = "FILE", description = "A file that p5 changes export wrote.")
          String file,
      @Option(names = "--apply", description = "Write, all or nothing.") boolean apply,
      @Mixin DataOption data)
      throws IOException {
    Path path = FileArgument.existingFile(file).toAbsolutePath();
    DataFolder folder = folder(data);
    if (!apply) {
      try (Instance instance = Instance.openToRead(folder)) {
        ChangesReport.print(instance.changes().dryRun(path), terminal.out());
      }
      say("nothing was written; repeat with --apply to write");
      return 0;
    }
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      return server
          .get()
          .ask(ChangesRoute.IMPORT, request().put("path", path.toString()), terminal);
    }
    try (Instance instance = Instance.open(folder, "p5 changes import")) {
      ChangesReport.print(instance.changes().apply(path), terminal.out());
    }
    terminal.out().flush();
    return 0;
  }

  @Command(
      name = "conflicts",
      mixinStandardHelpOptions = true,
      description = "List entries that were decided differently apart; exit code 1 if there are.")
  int conflicts(@Mixin DataOption data) {
    try (Instance instance = Instance.openToRead(folder(data))) {
      ChangesReport.print(instance.terms().conflicts(), terminal.out());
      terminal.out().flush();
      return instance.terms().conflicts().isEmpty() ? 0 : 1;
    }
  }

  @Command(
      name = "resolve",
      mixinStandardHelpOptions = true,
      description = "Choose one side of a conflict; the other stays in the history.")
  int resolve(
      @Parameters(paramLabel = "ENTRY", description = "The entry's id.") String entry,
      @Option(
              names = "--take",
              required = true,
              paramLabel = "HASH",
              description = "The side, as p5 changes conflicts prints it.")
          String side,
      @Mixin DataOption data) {
    DataFolder folder = folder(data);
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      ObjectNode request = request().put("entry", entry).put("take", side);
      return server.get().ask(ChangesRoute.RESOLVE, request, terminal);
    }
    try (Instance instance = Instance.open(folder, "p5 changes resolve")) {
      usage(() -> instance.termBase().resolve(new EntryId(entry), side, Operator.name()));
      say(entry + " is no longer in conflict");
    }
    return 0;
  }

  private static ObjectNode request() {
    return JsonNodeFactory.instance.objectNode().put("actor", Operator.name());
  }

  private DataFolder folder(DataOption data) {
    return data.folder(terminal.environment());
  }

  private void say(String line) {
    terminal.out().println(line);
    terminal.out().flush();
  }

  private static <T> T usage(Supplier<T> work) {
    try {
      return work.get();
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(e.getMessage());
    }
  }
}
