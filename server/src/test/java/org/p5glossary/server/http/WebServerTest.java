package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;

/** A server of its own: empty at first, changed by the operator, closed. */
class WebServerTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @TempDir private Path folder;

  private Instance instance;
  private WebServer server;
  private Web web;

  @BeforeEach
  void serveAnEmptyFolder() {
    instance = Instance.open(new DataFolder(folder.resolve("data")), "test");
    server = WebServer.start(instance, ServedSamples.settings(0));
    web = new Web(server.address());
  }

  @AfterEach
  void close() {
    server.close();
    instance.close();
  }

  private Path tokenFile() {
    return instance.folder().root().resolve("server.token");
  }

  private Answer asOperator(String path, JsonNode body) {
    String token = OperatorToken.read(instance.folder().root()).orElseThrow().token();
    return web.send("POST", path, body.toString(), "Authorization", "Bearer " + token);
  }

  private static ObjectNode asking(String name, String value) {
    ObjectNode body = MAPPER.createObjectNode().put("actor", "a tester").put("reason", "a test");
    body.putArray(name).add(value);
    return body;
  }

  @Test
  void anEmptyServerExplainsItself() {
    assertThat(web.get("/").page().select("code").text()).contains("bin/p5 ingest");
    for (String path :
        new String[] {"/search?q=strategic+stability", "/entries", "/papers", "/help"}) {
      assertThat(web.get(path).status()).as(path).isEqualTo(200);
    }
    assertThat(web.get("/entries/strategic-stability").page().select("article .facts")).hasSize(6);
  }

  @Test
  void theOperatorTakesPapersInAndOut() throws IOException {
    Path paper = folder.resolve("paper.en.txt");
    Files.writeString(
        paper,
        """
        Distr.: General
        15 April 2019
        Original: English

        A trial paper about restraint

        1. The trial delegation holds that strategic stability rests on restraint in words.

        2. It asks every delegation to read this short text with patience and good humour.
        """);

    Answer taken = asOperator(OperatorRoutes.INGEST, asking("paths", paper.toString()));
    assertThat(taken.status()).isEqualTo(200);
    assertThat(MAPPER.readTree(taken.body()).get("exit_code").asInt()).isZero();
    assertThat(web.get("/search?q=patience").page().select("li.hit")).hasSize(1);
    assertThat(web.get("/search?q=patience").page().select("mark").text()).isEqualTo("patience");

    String id = instance.whole().papers().papers().get(0).id().value();
    Answer removed = asOperator(OperatorRoutes.REMOVE, asking("papers", id));
    assertThat(removed.status()).isEqualTo(200);
    assertThat(web.get("/papers/" + id).status()).isEqualTo(404);
    assertThat(web.get("/search?q=patience").page().select("li.hit")).isEmpty();
  }

  @Test
  void whatTheOperatorAsksWrongIsRefused() {
    assertThat(asOperator(OperatorRoutes.INGEST, asking("paths", "/no/such/file")).status())
        .isEqualTo(400);
    assertThat(asOperator(OperatorRoutes.INGEST, asking("paths", "a\u0000b")).status())
        .isEqualTo(400);
    assertThat(asOperator(OperatorRoutes.INGEST, MAPPER.createObjectNode()).status())
        .isEqualTo(400);
    assertThat(asOperator(OperatorRoutes.REMOVE, asking("papers", "../x")).status()).isEqualTo(400);
    String token = OperatorToken.read(instance.folder().root()).orElseThrow().token();
    Answer noJson =
        web.send("POST", OperatorRoutes.REMOVE, "{", "Authorization", "Bearer " + token);
    assertThat(noJson.status()).isEqualTo(400);
    assertThat(noJson.body()).contains("not JSON");
    Answer tooLarge =
        web.send(
            "POST",
            OperatorRoutes.REMOVE,
            "\"" + "x".repeat(2 << 20) + "\"",
            "Authorization",
            "Bearer " + token);
    assertThat(tooLarge.status()).isEqualTo(413);
    assertThat(tooLarge.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void theTokenFileIsTheUsersAloneAndGoesWithTheServer() throws IOException {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(tokenFile())))
        .isEqualTo("rw-------");
    assertThat(Files.readString(tokenFile())).startsWith(server.address() + "\n");

    server.close();

    assertThat(tokenFile()).doesNotExist();
  }

  @Test
  void aPortInUseIsNamedWithWhatToTry() {
    int taken = URI.create(server.address()).getPort();
    Path before = tokenFile();

    assertThatThrownBy(() -> WebServer.start(instance, ServedSamples.settings(taken)))
        .isInstanceOf(PortInUseException.class)
        .hasMessageContaining("port " + taken)
        .hasMessageContaining("--port");
    assertThat(before).as("the running server's token stays").exists();
    assertThatThrownBy(() -> ServedSamples.settings(65_536))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 to 65535");
  }

  @Test
  void backsUpForTheCommandLineWhileItServes() {
    Path file = folder.resolve("backup");
    JsonNode body = MAPPER.createObjectNode().put("path", file.toString());

    Answer done = asOperator("/api/v1/operator/backup", body);

    assertThat(done.status()).isEqualTo(200);
    assertThat(done.body()).contains("head " + instance.ledger().verify().head().orElseThrow());
    assertThat(file).isRegularFile();
    assertThat(asOperator("/api/v1/operator/backup", body).body())
        .contains("no backup is overwritten");
  }
}
