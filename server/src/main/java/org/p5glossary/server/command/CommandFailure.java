package org.p5glossary.server.command;

import picocli.CommandLine.ExitCode;

/** A command could not do what was asked; the message is one line and says what to try. */
final class CommandFailure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  private CommandFailure(int exitCode, String message, Throwable cause) {
    super(message, cause);
    this.exitCode = exitCode;
  }

  /** Something failed: exit code 1. */
  static CommandFailure failed(String message) {
    return new CommandFailure(ExitCode.SOFTWARE, message, null);
  }

  /** Something failed because of something else: exit code 1. */
  static CommandFailure failed(String message, Throwable cause) {
    return new CommandFailure(ExitCode.SOFTWARE, message, cause);
  }

  /** The command was called wrongly: exit code 2. */
  static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message, null);
  }

  int exitCode() {
    return exitCode;
  }
}
