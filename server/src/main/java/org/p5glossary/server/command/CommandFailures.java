package org.p5glossary.server.command;

import java.util.List;
import org.p5glossary.corpus.database.DatabaseException;
import org.p5glossary.corpus.search.SearchIndexException;
import org.p5glossary.corpus.store.DataFolderException;
import org.p5glossary.glossary.changes.ChangesException;
import org.p5glossary.glossary.ledger.LedgerException;
import org.p5glossary.glossary.termbase.EntryInConflictException;
import org.p5glossary.server.backup.BackupException;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns failures into one line on standard error and an exit code. */
public final class CommandFailures {

  private CommandFailures() {}

  /** Makes commands, giving each the terminal that it asks for in its constructor. */
  public record Factory(Terminal terminal) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      try {
        return type.getDeclaredConstructor(Terminal.class).newInstance(terminal);
      } catch (NoSuchMethodException withoutTerminal) {
        return CommandLine.defaultFactory().create(type);
      }
    }
  }

  /** Handles what a command throws. */
  public static int handle(Exception failure, CommandLine command, ParseResult parsed) {
    int exitCode = failure instanceof CommandFailure known ? known.exitCode() : ExitCode.SOFTWARE;
    command.getErr().println("p5: " + oneLine(failure));
    if (System.getProperty("p5.debug") != null) {
      failure.printStackTrace(command.getErr());
    }
    command.getErr().flush();
    return exitCode;
  }

  private static String oneLine(Exception failure) {
    boolean ours =
        failure instanceof CommandFailure
            || failure instanceof DataFolderException
            || failure instanceof DatabaseException
            || failure instanceof SearchIndexException
            || failure instanceof BackupException
            || failure instanceof ChangesException
            || failure instanceof EntryInConflictException
            || failure instanceof LedgerException;
    String message = String.join(" ", String.valueOf(failure.getMessage()).lines().toList());
    return ours
        ? message
        : "unexpected failure: "
            + failure.getClass().getSimpleName()
            + ": "
            + message
            + " (P5_JAVA_OPTS=-Dp5.debug shows where; please report it)";
  }

  /** Handles a command line that is not understood. */
  public static int handleUsage(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    String message = String.join(" ", failure.getMessage().lines().toList());
    command.getErr().println("p5: " + message);
    List<String> suggestions =
        failure instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions()
            : List.of();
    if (!suggestions.isEmpty()) {
      command.getErr().println("Did you mean: " + String.join(", ", suggestions) + "?");
    }
    command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
    command.getErr().flush();
    return ExitCode.USAGE;
  }
}
