package org.p5glossary.server.command;

import java.util.concurrent.Callable;
import org.p5glossary.glossary.ledger.Verification;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code p5 verify-log}: proves that the ledger was never altered. */
@Command(
    name = "verify-log",
    mixinStandardHelpOptions = true,
    description = "Check every hash of the ledger; exit code 1 if an event was altered.")
final class VerifyLogCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  private final Terminal terminal;

  VerifyLogCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()))) {
      Verification verification = instance.ledger().verify();
      verification
          .firstBroken()
          .ifPresentOrElse(
              broken ->
                  terminal
                      .out()
                      .println("event " + broken.position() + " was altered: " + broken.reason()),
              () ->
                  terminal
                      .out()
                      .println(
                          verification.events()
                              + " events in order, head "
                              + verification.head().map(Object::toString).orElse("none")));
      terminal.out().flush();
      return verification.isSound() ? 0 : 1;
    }
  }
}
