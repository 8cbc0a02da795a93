package org.p5glossary.server.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.p5glossary.corpus.symbol.OfficialPages;
import org.p5glossary.server.console.ConsoleProgress;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.WebServer;
import org.p5glossary.server.instance.Instance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code p5 serve}: the web pages of a data folder. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serve the web pages of a data folder until it is stopped with Ctrl-C.")
final class ServeCommand implements Callable<Integer> {

  @Mixin private DataOption data;

  @Mixin private ServeOptions options;

  private final Terminal terminal;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Instance instance = Instance.open(data.folder(terminal.environment()), options.holder("serve"));
    instance
        .stages()
        .pipeline(ModelsOption.taggers(terminal.environment()))
        .processPending(new ConsoleProgress(terminal));
    return new Serving(terminal).until(instance, options, List.of());
  }

  /** Where a server listens. */
  static final class ServeOptions {

    @Option(
        names = "--port",
        defaultValue = "7070",
        description = "Port to listen on, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
        names = "--host",
        defaultValue = "127.0.0.1",
        description = {
          "Address to listen on (default: ${DEFAULT-VALUE}, this machine alone).",
          "There are no accounts yet: whoever reaches another address may read everything."
        })
    private String host;

    @Option(
        names = "--allow-host",
        paramLabel = "NAME",
        description = "A further name under which browsers may ask for this server.")
    private List<String> allowed = List.of();

    @Option(
        names = "--official-pages",
        paramLabel = "URL",
        description = {
          "Where links to a paper's official page lead, with {symbol} and perhaps {language} in it;",
          "none for no links out (default: https://docs.un.org/{language}/{symbol})."
        })
    private Optional<String> official = Optional.empty();

    private OfficialPages officialPages() {
      if (official.isEmpty()) {
        return OfficialPages.DEFAULT;
      }
      if (official.get().equals("none")) {
        return OfficialPages.NONE;
      }
      try {
        return new OfficialPages(official);
      } catch (IllegalArgumentException e) {
        throw CommandFailure.usage("--official-pages: " + e.getMessage());
      }
    }

    @Mixin private OpenIdOptions openId;

    @Option(names = "--members-only", description = "Show nothing to people who are not logged in.")
    private boolean membersOnly;

    @Option(
        names = "--behind-tls",
        description = "Browsers come by https through a proxy: never send cookies without it.")
    private boolean behindTls;

    /** Whether only this machine can reach the server. */
    boolean loopback() {
      try {
        return InetAddress.getByName(host).isLoopbackAddress();
      } catch (UnknownHostException e) {
        throw CommandFailure.usage(
            "--host \"" + host + "\" is no address of this machine; leave it away for 127.0.0.1");
      }
    }

    String holder(String command) {
      return "p5 " + command + " on port " + port;
    }

    WebServer.Settings settings(Map<String, String> environment) {
      if (port < 0 || port > 65_535) {
        throw CommandFailure.usage("--port " + port + " is not 0 to 65535");
      }
      return new WebServer.Settings(
          host,
          port,
          Set.copyOf(allowed),
          Operator.name(),
          membersOnly ? WebServer.Reading.MEMBERS_ONLY : WebServer.Reading.EVERYBODY,
          behindTls ? WebServer.Transport.TLS : WebServer.Transport.PLAIN,
          ProgramVersion.value(),
          ModelsOption.taggers(environment),
          officialPages(),
          openId.settings());
    }
  }
}
