package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.p5glossary.server.ProgramRun.p5;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code p5 fetch} against a document service on this machine. */
class FetchCommandTest {

  private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder;
  private HttpServer server;
  private String template;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            // Published in English, not in Chinese, refused in Arabic.
            String query = exchange.getRequestURI().getQuery();
            if (query.contains("l=ar")) {
              exchange.sendResponseHeaders(403, -1);
            } else if (query.contains("l=en")) {
              exchange.sendResponseHeaders(200, PDF.length);
              exchange.getResponseBody().write(PDF);
            } else {
              exchange.sendResponseHeaders(200, -1);
            }
          }
        });
    server.start();
    template =
        "http://127.0.0.1:" + server.getAddress().getPort() + "/?s={symbol}&l={language}&t={type}";
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private ProgramRun fetch(String languages) {
    return p5(
        Map.of("P5_FETCH_URL", template),
        "fetch",
        "npt/conf.2020/wp.33",
        "--languages",
        languages,
        "--pause",
        0,
        "--to",
        folder.resolve("new"));
  }

  @Test
  void endsWithATableAndAnExitCodeThatSaysWhetherAllWentWell() {
    ProgramRun first = fetch("en,zh").done();
    assertThat(first.out())
        .contains("NPT/CONF.2020/WP.33 en  fetched        NPT_CONF.2020_WP.33.en.pdf, 23 bytes")
        .contains("NPT/CONF.2020/WP.33 zh  not published")
        .endsWith("1 fetched, 0 there already, 1 not published, 0 failed\n");
    ProgramRun second = fetch("en,ar");
    assertThat(second.exitCode()).isEqualTo(1);
    assertThat(second.out())
        .contains("WP.33 en  there already")
        .contains("WP.33 ar  failed         the server says 403");
    assertThat(fetch("zh").exitCode()).as("nothing at all").isEqualTo(1);
  }

  @Test
  void refusesWhatIsAskedWrongly() {
    assertThat(p5("fetch", "nonsense").failedWithOneLine(2).err()).contains("no document symbol");
    assertThat(p5("fetch", "A/RES/70/33", "--languages", "de").failedWithOneLine(2).err())
        .contains("--languages \"de\"");
    assertThat(p5("fetch", "A/RES/70/33", "--url-template", "file:///x").failedWithOneLine(2).err())
        .contains("{symbol}");
    assertThat(p5("fetch", "A/RES/70/33", "--pause", "-1").exitCode()).isEqualTo(2);
    assertThat(p5("fetch").exitCode()).isEqualTo(2);
  }
}
