package org.p5glossary.server;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.p5glossary.server.command.CommandFailures;
import org.p5glossary.server.command.P5Command;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine;

/**
 * The command line of P5 Glossary: results to standard output, everything else to standard error.
 */
public final class P5 {

  // Lucene logs here; held, because the framework forgets levels of loggers that nobody holds.
  private static final Logger ROOT_LOGGER = Logger.getLogger("");

  private P5() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    quietLibraries();
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int exitCode =
        run(
            arguments,
            new Terminal(
                out, err, System.getenv(), Boolean.getBoolean("p5.interactive"), System.out));
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /**
   * Runs a command.
   *
   * @return 0 done, 1 failed or findings, 2 usage
   */
  public static int run(String[] arguments, Terminal terminal) {
    return new CommandLine(new P5Command(terminal), new CommandFailures.Factory(terminal))
        .setOut(terminal.out())
        .setErr(terminal.err())
        .setExecutionExceptionHandler(CommandFailures::handle)
        .setParameterExceptionHandler(CommandFailures::handleUsage)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .execute(arguments);
  }

  /**
   * Libraries report every oddity of a file; what matters reaches people as warnings of the file.
   */
  private static void quietLibraries() {
    ROOT_LOGGER.setLevel(Level.SEVERE);
    for (Map.Entry<String, String> setting :
        Map.of(
                "org.slf4j.simpleLogger.defaultLogLevel", "warn",
                "org.slf4j.simpleLogger.log.org.apache.pdfbox", "off",
                "org.slf4j.simpleLogger.log.org.apache.fontbox", "off",
                "org.slf4j.simpleLogger.log.org.apache.fop", "error",
                "org.slf4j.simpleLogger.showThreadName", "false",
                "org.slf4j.simpleLogger.showShortLogName", "true")
            .entrySet()) {
      if (System.getProperty(setting.getKey()) == null) {
        System.setProperty(setting.getKey(), setting.getValue());
      }
    }
  }
}
