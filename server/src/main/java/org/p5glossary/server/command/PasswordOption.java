package org.p5glossary.server.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.p5glossary.server.console.Terminal;
import picocli.CommandLine.Option;

/** Where a new password comes from: typed twice, or the first line of a file; never an argument. */
final class PasswordOption {

  @Option(
      names = "--password-file",
      paramLabel = "FILE",
      description = "Take the password from the first line of FILE (- for standard input).")
  private Optional<String> file = Optional.empty();

  /** The password that was given. */
  String read(Terminal terminal) {
    return file.isPresent() ? firstLine(file.get()) : typed(terminal);
  }

  private static String firstLine(String name) {
    try (BufferedReader lines =
        name.equals("-")
            ? new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            : Files.newBufferedReader(file(name))) {
      return Optional.ofNullable(lines.readLine())
          .orElseThrow(() -> CommandFailure.failed("the password file " + name + " is empty"));
    } catch (IOException e) {
      throw CommandFailure.failed(
          "cannot read the password from " + name + ": it must be a text file in UTF-8", e);
    }
  }

  private static Path file(String name) {
    return FileArgument.existingFile(name);
  }

  private static String typed(Terminal terminal) {
    Console console =
        Optional.ofNullable(System.console())
            .filter(any -> terminal.interactive())
            .orElseThrow(
                () ->
                    CommandFailure.usage(
                        "there is no terminal to ask for the password; give --password-file FILE"));
    char[] once = console.readPassword("Password: ");
    char[] again = console.readPassword("Once more: ");
    if (once == null || !Arrays.equals(once, again)) {
      throw CommandFailure.failed("the two passwords differ; nothing was changed");
    }
    return new String(once);
  }
}
