package org.p5glossary.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.p5glossary.ingest.fetch.MisbehavingServer.PDF;
import static org.p5glossary.ingest.fetch.MisbehavingServer.body;
import static org.p5glossary.ingest.fetch.MisbehavingServer.chunked;
import static org.p5glossary.ingest.fetch.MisbehavingServer.cut;
import static org.p5glossary.ingest.fetch.MisbehavingServer.rest;
import static org.p5glossary.ingest.fetch.MisbehavingServer.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.p5glossary.corpus.document.FileFormat;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.symbol.DocumentSymbol;

/** Fetching from a server that does everything wrong that a server can do. */
class PaperFetcherTest {

  private static final DocumentSymbol SYMBOL = new DocumentSymbol("NPT/CONF.2020/WP.33");
  private static final String NAME = "NPT_CONF.2020_WP.33.fr.pdf";
  private static final String TAG = "\"first-edition\"";
  private static final byte[] PAGE =
      "<!doctype html><html><body>Error, try later</body></html>".getBytes(StandardCharsets.UTF_8);

  /** Quick enough for a test; three attempts. */
  private static final FetchLimits LIMITS =
      new FetchLimits(
          Duration.ZERO,
          3,
          Duration.ofMillis(5),
          Duration.ofSeconds(2),
          Duration.ofMillis(700),
          Duration.ofMillis(400),
          1L << 20,
          3);

  @TempDir private Path folder;

  private FetchOutcome fetch(MisbehavingServer server) throws IOException, InterruptedException {
    return new PaperFetcher(new FetchSource(server.template()), LIMITS, "test")
        .fetch(SYMBOL, Language.FRENCH, FileFormat.PDF, folder);
  }

  private static void assertFetched(FetchOutcome outcome) throws IOException {
    assertThat(outcome).isInstanceOf(FetchOutcome.Fetched.class);
    FetchOutcome.Fetched fetched = (FetchOutcome.Fetched) outcome;
    assertThat(fetched.file()).hasFileName(NAME).hasBinaryContent(PDF);
    assertThat(fetched.bytes()).isEqualTo(PDF.length);
    try (Stream<Path> files = Files.list(fetched.file().getParent())) {
      assertThat(files).as("no part is left").containsExactly(fetched.file());
    }
  }

  private void assertFailed(FetchOutcome outcome, String... words) throws IOException {
    assertThat(outcome).isInstanceOf(FetchOutcome.Failed.class);
    assertThat(((FetchOutcome.Failed) outcome).reason()).contains(words);
    assertThat(folder.resolve(NAME)).doesNotExist();
  }

  @Test
  void asksAsTheTemplateSaysAndOnlyOnce() throws Exception {
    try (MisbehavingServer server = new MisbehavingServer(body(PDF))) {
      assertFetched(fetch(server));
      assertThat(fetch(server)).isInstanceOf(FetchOutcome.AlreadyThere.class);
      assertThat(server.requests()).containsExactly("/api?s=NPT/CONF.2020/WP.33&l=fr&t=pdf");
    }
  }

  @Test
  void takesABodyOfUnknownLength() throws Exception {
    try (MisbehavingServer server = new MisbehavingServer(chunked(PDF))) {
      assertFetched(fetch(server));
    }
  }

  @Test
  void anEmptyAnswerMeansNotPublished() throws Exception {
    for (MisbehavingServer.Answer answer :
        List.of(body(new byte[0]), chunked(new byte[0]), status(204), status(404), status(410))) {
      try (MisbehavingServer server = new MisbehavingServer(answer)) {
        assertThat(fetch(server)).isInstanceOf(FetchOutcome.NotPublished.class);
        assertThat(server.requests()).hasSize(1);
      }
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPageIsNoPaperWhateverItIsCalled() throws Exception {
    try (MisbehavingServer server =
        new MisbehavingServer(body(PAGE, "Content-Type", "application/pdf"))) {
      assertFailed(fetch(server), "a web page instead of a PDF");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void aDocxIsNoPdf() throws Exception {
    byte[] docx;
    try (var in = getClass().getResourceAsStream("/org/p5glossary/ingest/samples/wp9101.fr.docx")) {
      docx = in.readAllBytes();
    }
    try (MisbehavingServer server = new MisbehavingServer(body(docx))) {
      assertFailed(fetch(server), "a DOCX file instead of a PDF");
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void aPdfWithoutItsEndIsRefused() throws Exception {
    try (MisbehavingServer server =
        new MisbehavingServer(body(Arrays.copyOf(PDF, PDF.length - 6_000)))) {
      assertFailed(fetch(server), "cut");
    }
  }

  @Test
  void waitsAsLongAsTheServerAsks() throws Exception {
    try (MisbehavingServer server =
        new MisbehavingServer(status(429, "Retry-After", "1"), body(PDF))) {
      long start = System.nanoTime();
      assertFetched(fetch(server));
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(900));
    }
  }

  @Test
  void givesUpWhereTheServerAsksToWaitTooLong() throws Exception {
    try (MisbehavingServer server = new MisbehavingServer(status(503, "Retry-After", "3600"))) {
      assertFailed(fetch(server), "503", "3600 seconds");
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void triesAgainAfterAFaultOfTheServerButNotForEver() throws Exception {
    try (MisbehavingServer server = new MisbehavingServer(status(500), status(502), body(PDF))) {
      assertFetched(fetch(server));
    }
    Files.delete(folder.resolve(NAME));
    try (MisbehavingServer server = new MisbehavingServer()) {
      assertFailed(fetch(server), "the server says 500", "3 times");
      assertThat(server.requests()).hasSize(3);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 451})
  void doesNotInsistWhereItIsRefused(int code) throws Exception {
    try (MisbehavingServer server = new MisbehavingServer(status(code))) {
      assertFailed(fetch(server), "the server says " + code);
      assertThat(server.requests()).hasSize(1);
    }
  }

  @Test
  void doesNotWaitForAServerThatHangs() throws Exception {
    try (MisbehavingServer server = new MisbehavingServer()) {
      server.then(server.hang(0));
      server.then(server.hang(2_000));
      server.then(body(PDF));
      assertFetched(fetch(server));
      assertThat(server.requests()).hasSize(3);
    }
  }

  @Test
  void goesOnWhereTheConnectionBroke() throws Exception {
    try (MisbehavingServer server =
        new MisbehavingServer(cut(PDF, 4_000, "ETag", TAG), rest(PDF))) {
      assertFetched(fetch(server));
      assertThat(server.requests()).hasSize(2);
      assertThat(server.requests().get(1)).endsWith("bytes=4000-");
    }
  }

  @Test
  void goesOnInALaterRun() throws Exception {
    try (MisbehavingServer server =
        new MisbehavingServer(cut(PDF, 4_000, "ETag", TAG), status(500), status(500))) {
      assertFailed(fetch(server), "500");
      assertThat(folder.resolve(NAME + ".part")).hasSize(4_000);
      server.then(rest(PDF));
      assertFetched(fetch(server));
    }
  }

  @Test
  void beginsAnewWhereThePartCannotBeTrusted() throws Exception {
    // Without a name for what was sent, the rest may be of another edition.
    try (MisbehavingServer server = new MisbehavingServer(cut(PDF, 4_000), body(PDF))) {
      assertFetched(fetch(server));
      assertThat(server.requests().get(1)).doesNotContain("bytes");
    }
    Files.delete(folder.resolve(NAME));
    // A server that ignores the range, one that has changed the file, one that sends another part.
    for (MisbehavingServer.Answer second :
        List.of(
            body(PDF, "ETag", "\"second-edition\""),
            status(416),
            (MisbehavingServer.Answer)
                exchange -> {
                  exchange.getResponseHeaders().set("Content-Range", "bytes 7-9/10000");
                  exchange.sendResponseHeaders(206, 3);
                  exchange.getResponseBody().write(PDF, 0, 3);
                })) {
      try (MisbehavingServer server =
          new MisbehavingServer(cut(PDF, 4_000, "ETag", TAG), second, body(PDF))) {
        assertFetched(fetch(server));
      }
      Files.delete(folder.resolve(NAME));
    }
  }

  @Test
  void aLengthThatIsNeverReachedIsNotBelieved() throws Exception {
    MisbehavingServer.Answer tooShort =
        exchange -> {
          exchange.sendResponseHeaders(200, PDF.length + 500);
          exchange.getResponseBody().write(PDF);
        };
    try (MisbehavingServer server = new MisbehavingServer(tooShort, tooShort, tooShort)) {
      assertFailed(fetch(server), "the connection broke after " + PDF.length + " bytes");
    }
  }

  @Test
  void refusesWhatIsTooLargeBeforeAndWhileItComes() throws Exception {
    byte[] large = Arrays.copyOf(PDF, (1 << 20) + 1);
    for (MisbehavingServer.Answer answer : List.of(body(large), chunked(large))) {
      try (MisbehavingServer server = new MisbehavingServer(answer)) {
        assertFailed(fetch(server), "larger than 1048576 bytes");
        assertThat(folder).isEmptyDirectory();
      }
    }
  }

  @Test
  void followsRedirectsToAnEndAndOnTheWebOnly() throws Exception {
    try (MisbehavingServer server =
        new MisbehavingServer(status(302, "Location", "/elsewhere?x=1"), body(PDF))) {
      assertFetched(fetch(server));
      assertThat(server.requests().get(1)).isEqualTo("/elsewhere?x=1");
    }
    Files.delete(folder.resolve(NAME));
    MisbehavingServer.Answer loop = status(302, "Location", "/again");
    try (MisbehavingServer server = new MisbehavingServer(loop, loop, loop, loop, loop)) {
      assertFailed(fetch(server), "redirects more than 3 times");
      assertThat(server.requests()).hasSize(4);
    }
    for (String to : List.of("file:///etc/passwd", "ftp://127.0.0.1/x", "http://", "::bad")) {
      try (MisbehavingServer server = new MisbehavingServer(status(301, "Location", to))) {
        assertFailed(fetch(server), "redirects to");
      }
    }
  }

  @Test
  void saysWhichServerCannotBeReached() throws Exception {
    String template;
    try (MisbehavingServer server = new MisbehavingServer()) {
      template = server.template();
    }
    FetchOutcome outcome =
        new PaperFetcher(new FetchSource(template), LIMITS, "test")
            .fetch(SYMBOL, Language.FRENCH, FileFormat.PDF, folder);
    assertFailed(outcome, "cannot reach 127.0.0.1:");
  }

  @Test
  void pausesBetweenRequests() throws Exception {
    FetchLimits slow = LIMITS.withPause(Duration.ofMillis(300));
    try (MisbehavingServer server = new MisbehavingServer(body(PDF), body(PDF))) {
      PaperFetcher fetcher = new PaperFetcher(new FetchSource(server.template()), slow, "test");
      long start = System.nanoTime();
      fetcher.fetch(SYMBOL, Language.FRENCH, FileFormat.PDF, folder);
      fetcher.fetch(SYMBOL, Language.ARABIC, FileFormat.PDF, folder);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/x",
        "ftp://example.org/{symbol}",
        "file:///{symbol}",
        "/{symbol}",
        "https://user:word@example.org/{symbol}",
        "https://exa mple.org/{symbol}"
      })
  void refusesATemplateThatLeadsNowhere(String template) {
    assertThatThrownBy(() -> new FetchSource(template))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void knowsTheUnitedNations() {
    assertThat(
            new FetchSource(FetchSource.UNITED_NATIONS)
                .address(
                    new DocumentSymbol("NPT/CONF.2010/50 (Vol. I)"),
                    Language.CHINESE,
                    FileFormat.DOCX))
        .hasToString(
            "https://documents.un.org/api/symbol/access?s=NPT/CONF.2010/50%20%28Vol.%20I%29"
                + "&l=zh&t=docx");
  }
}
