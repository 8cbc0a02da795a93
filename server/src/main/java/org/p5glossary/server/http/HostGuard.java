package org.p5glossary.server.http;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.p5glossary.web.view.Notice;
import org.p5glossary.web.view.NoticeKind;

/**
 * Lets only requests through whose Host, and for writes whose Origin, is one of ours. Without it a
 * page elsewhere on the web could reach a server on loopback by a name of its own (DNS rebinding).
 */
final class HostGuard implements Handler {

  private static final Set<HandlerType> READS =
      EnumSet.of(HandlerType.GET, HandlerType.HEAD, HandlerType.OPTIONS);

  private final Set<String> hosts;

  /**
   * @param hosts names and addresses under which the server may be asked for, without ports
   */
  HostGuard(Set<String> hosts) {
    this.hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public void handle(Context context) {
    String host = hostOf("http://" + Optional.ofNullable(context.header("Host")).orElse(""));
    if (!hosts.contains(host)) {
      throw new Refusal(
          HttpStatus.FORBIDDEN,
          Notice.of(NoticeKind.HOST_NOT_OURS, String.join(", ", hosts)),
          "this server is not called \"" + host + "\"; use one of " + hosts);
    }
    String origin = context.header("Origin");
    boolean write = !READS.contains(context.method());
    if (write && origin != null && !hosts.contains(hostOf(origin))) {
      throw new Refusal(
          HttpStatus.FORBIDDEN,
          Notice.of(NoticeKind.ORIGIN_NOT_OURS, origin.isBlank() ? "—" : origin),
          "a page of \"" + origin + "\" may not change anything here");
    }
  }

  private static String hostOf(String address) {
    try {
      return Optional.ofNullable(URI.create(address).getHost()).orElse("").toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
