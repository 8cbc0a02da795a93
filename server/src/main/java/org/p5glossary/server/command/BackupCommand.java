package org.p5glossary.server.command;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.server.backup.Backup;
import org.p5glossary.server.console.BackupReport;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.BackupRoute;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code p5 backup}: everything that cannot be made anew, in one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Write originals, ledger and accounts of a data folder to one file, also while a server runs.",
      "Keep it as safe as the folder: it holds all papers and the hashes of passwords."
    })
final class BackupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
  private String file;

  @Mixin private DataOption data;

  private final Terminal terminal;

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataFolder folder = data.folder(terminal.environment());
    Path target = FileArgument.path(file).toAbsolutePath();
    Optional<RunningServer> server = RunningServer.on(folder);
    if (server.isPresent()) {
      ObjectNode request = JsonNodeFactory.instance.objectNode();
      return server.get().ask(BackupRoute.PATH, request.put("path", target.toString()), terminal);
    }
    BackupReport.print(
        "backed up",
        Backup.of(folder, target, ProgramVersion.value(), progress(terminal)),
        terminal.out());
    terminal.out().flush();
    return 0;
  }

  /** Shows on a terminal that people look at what is being done. */
  static java.util.function.Consumer<String> progress(Terminal terminal) {
    return terminal.interactive()
        ? step -> {
          terminal.err().println(step);
          terminal.err().flush();
        }
        : step -> {};
  }
}
