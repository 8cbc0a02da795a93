package org.p5glossary.server.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.server.console.Terminal;
import org.p5glossary.server.http.OperatorToken;

/**
 * A server that runs on the same data folder: one process writes at a time, so the command line
 * asks it to do the work.
 */
final class RunningServer {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final OperatorToken server;
  private final HttpClient client = HttpClient.newHttpClient();

  private RunningServer(OperatorToken server) {
    this.server = server;
  }

  /** The server that runs on a folder; empty if none does. */
  static Optional<RunningServer> on(DataFolder folder) {
    return OperatorToken.read(folder.root()).map(RunningServer::new).filter(RunningServer::answers);
  }

  /** A server that was killed leaves its token behind. */
  private boolean answers() {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(server.address() + "/api/v1/papers"))
              .header("Authorization", "Bearer " + server.token())
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException absent) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Asks for a change, prints the server's report and returns the exit code. */
  int ask(String route, ObjectNode request, Terminal terminal) {
    terminal.err().println("the server at " + server.address() + " does it …");
    terminal.err().flush();
    JsonNode answer = send(route, request);
    terminal.out().print(answer.path("report").asText());
    terminal.out().flush();
    return answer.path("exit_code").asInt(1);
  }

  private JsonNode send(String route, ObjectNode request) {
    try {
      HttpRequest post =
          HttpRequest.newBuilder(URI.create(server.address() + route))
              .header("Authorization", "Bearer " + server.token())
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(request.toString(), StandardCharsets.UTF_8))
              .build();
      HttpResponse<String> response =
          client.send(post, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      JsonNode body = MAPPER.readTree(response.body());
      if (response.statusCode() != 200) {
        throw CommandFailure.failed(
            "the server at " + server.address() + " refused: " + body.path("detail").asText());
      }
      return body;
    } catch (ConnectException e) {
      throw CommandFailure.failed(
          "the server at " + server.address() + " stopped meanwhile; repeat the command", e);
    } catch (JsonProcessingException e) {
      throw CommandFailure.failed(
          "the server at " + server.address() + " gave no answer that this program understands", e);
    } catch (IOException e) {
      throw CommandFailure.failed(
          "cannot reach the server at " + server.address() + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw CommandFailure.failed("interrupted while the server worked", e);
    }
  }
}
