package org.p5glossary.server.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;

/** What the command line and a server that runs say to each other, as JSON. */
final class OperatorJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private OperatorJson() {}

  /**
   * What a request asks for.
   *
   * @throws BadRequestResponse if it is not JSON
   */
  static JsonNode body(Context context) {
    try {
      return MAPPER.readTree(context.body());
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("the request is not JSON: " + e.getOriginalMessage());
    }
  }

  /** Who asks, for the ledger; "operator" if the request names nobody. */
  static String actor(JsonNode asked) {
    String actor = asked.path("actor").asText();
    return actor.isBlank() ? "operator" : actor;
  }

  /** Answers what the command shall print and end with. */
  static void answer(Context context, int exitCode, String report) {
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("exit_code", exitCode);
    answer.put("report", report);
    context.contentType("application/json").result(answer.toString());
  }
}
