package org.p5glossary.server.command;

import java.util.concurrent.Callable;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.server.backup.BackupManifest;
import org.p5glossary.server.backup.Restore;
import org.p5glossary.server.console.BackupReport;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code p5 restore}: a data folder from a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description = {
      "Make a data folder of a backup, in a folder that is empty or not there. Every file and the",
      "whole ledger are proved first. If the folder holds database.url, what people decided,",
      "accounts and keys go into that PostgreSQL database, which must be empty.",
      "Then p5 rebuild makes what can be made anew."
    })
final class RestoreCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "A file that p5 backup wrote.")
  private String file;

  @Mixin private DataOption data;

  private final Terminal terminal;

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    DataFolder folder = data.folder(terminal.environment());
    BackupManifest manifest =
        new Restore(folder).from(FileArgument.existingFile(file), BackupCommand.progress(terminal));
    BackupReport.print("restored", manifest, terminal.out());
    folder
        .server()
        .ifPresent(server -> terminal.out().println("  decisions in: " + server.shown()));
    if (manifest.originals() > 0) {
      terminal.out().println("next: p5 rebuild --data " + folder.root());
    }
    terminal.out().flush();
    return 0;
  }
}
