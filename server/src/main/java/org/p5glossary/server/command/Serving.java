package org.p5glossary.server.command;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.PortInUseException;
import org.p5glossary.server.http.WebServer;
import org.p5glossary.server.instance.Instance;

/** Serves an instance until the process is told to stop. */
final class Serving {

  private final Terminal terminal;

  Serving(Terminal terminal) {
    this.terminal = terminal;
  }

  /**
   * Serves and, when the process is told to stop, closes the server and the instance.
   *
   * @param advice lines to print under the address, such as what to click
   */
  int until(Instance instance, ServeCommand.ServeOptions options, List<String> advice)
      throws InterruptedException {
    if (!options.loopback() && instance.accounts().isEmpty()) {
      instance.close();
      throw CommandFailure.usage(
          "--host would let other machines in, but there are no accounts, so that everybody could"
              + " change everything; make one with p5 user add NAME --role administrator, or leave"
              + " --host away");
    }
    WebServer server;
    try {
      server = WebServer.start(instance, options.settings(terminal.environment()));
    } catch (PortInUseException e) {
      instance.close();
      throw CommandFailure.failed(String.valueOf(e.getMessage()), e);
    }
    CountDownLatch stopped = new CountDownLatch(1);
    Thread closing =
        new Thread(
            () -> {
              server.close();
              instance.close();
              stopped.countDown();
            },
            "closing");
    Runtime.getRuntime().addShutdownHook(closing);
    terminal.out().println("P5 Glossary: " + server.address() + "/");
    advice.forEach(terminal.out()::println);
    terminal.out().println("Stop with Ctrl-C.");
    terminal.out().flush();
    stopped.await();
    return 0;
  }
}
