package org.p5glossary.server.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.Verification;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 verify-log}: proves that the ledger was never altered. */
@Command(
    name = "verify-log",
    mixinStandardHelpOptions = true,
    description = {
      "Check every hash of the ledger; exit code 1 if an event was altered, or if the ledger never",
      "had the head that --against gives."
    })
final class VerifyLogCommand implements Callable<Integer> {

  @Option(
      names = "--against",
      paramLabel = "HEAD",
      description = "A head that was printed earlier: prove that nothing of then was altered.")
  private Optional<String> against = Optional.empty();

  @Mixin private DataOption data;

  private final Terminal terminal;

  VerifyLogCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<ContentHash> earlier = against.map(VerifyLogCommand::head);
    try (Instance instance = Instance.openToRead(data.folder(terminal.environment()))) {
      Verification verification = instance.ledger().verify(earlier);
      PrintWriter out = terminal.out();
      if (verification.firstBroken().isPresent()) {
        Verification.BrokenEvent broken = verification.firstBroken().get();
        out.println("event " + broken.position() + " was altered: " + broken.reason());
      } else {
        out.println(
            verification.events()
                + " events in order, head "
                + verification.head().map(Object::toString).orElse("none"));
        if (verification.withheld() > 0) {
          out.println(
              verification.withheld() + " of them by their hashes alone, withheld by others");
        }
      }
      earlier.ifPresent(head -> out.println(found(head, verification)));
      out.flush();
      boolean holds = earlier.isEmpty() || verification.earlierAt().isPresent();
      return verification.isSound() && holds ? 0 : 1;
    }
  }

  private static String found(ContentHash head, Verification verification) {
    return verification.earlierAt().isPresent()
        ? "it holds all of the ledger with head "
            + head
            + ": its first "
            + verification.earlierAt().getAsLong()
            + " events"
        : "it never had the head " + head + ": events were altered, taken out, or are another's";
  }

  private static ContentHash head(String hex) {
    try {
      return new ContentHash(hex.strip().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(
          "--against takes a head of 64 hexadecimal digits, as this command, backups, exports and"
              + " editions print it, but was given \""
              + hex
              + "\"");
    }
  }
}
