package org.p5glossary.server.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.p5glossary.corpus.store.DataFolder;
import org.p5glossary.glossary.account.Account;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.account.Role;
import org.p5glossary.server.http.Web.Answer;
import org.p5glossary.server.instance.Instance;

/** The starter entries on a server with accounts, for tests to change. No papers. */
final class WorkflowSample implements AutoCloseable {

  static final String PASSWORD = "correct horse battery staple";

  /** An entry of the starter term base. */
  static final String ENTRY = "strategic-stability";

  private final Instance instance;
  private final WebServer server;
  private final Map<String, String> tokens = new LinkedHashMap<>();

  private WorkflowSample(Instance instance) {
    this.instance = instance;
    account("keeper", Set.of(Role.ADMINISTRATOR), Optional.empty());
    account("reader", Set.of(Role.READER), Optional.empty());
    account("reader-cn", Set.of(Role.READER), Optional.of(Delegation.CN));
    account("reader-fr", Set.of(Role.READER), Optional.of(Delegation.FR));
    account("amina", Set.of(Role.CONTRIBUTOR), Optional.of(Delegation.FR));
    account("olga", Set.of(Role.EDITOR), Optional.empty());
    account("chair", Set.of(Role.CHAIR), Optional.empty());
    for (Delegation delegation : Delegation.values()) {
      account(
          "of-" + delegation.code().toLowerCase(Locale.ROOT),
          Set.of(Role.DELEGATION),
          Optional.of(delegation));
    }
    server = WebServer.start(instance, ServedSamples.settings(0));
  }

  static WorkflowSample start(Path folder) {
    return new WorkflowSample(Instance.open(new DataFolder(folder.resolve("data")), "tests"));
  }

  private void account(String name, Set<Role> roles, Optional<Delegation> delegation) {
    instance.accounts().add(new Account(name, name, roles, delegation, true), PASSWORD);
    tokens.put(name, instance.accounts().issueToken(name, "tests", Optional.empty()));
  }

  Instance instance() {
    return instance;
  }

  WebServer server() {
    return server;
  }

  Web web() {
    return new Web(server.address());
  }

  String address() {
    return server.address();
  }

  /** The headers of an account's token; none for nobody (""). */
  String[] as(String name) {
    return name.isEmpty()
        ? new String[0]
        : new String[] {"Authorization", "Bearer " + tokens.get(name)};
  }

  Answer get(String name, String path) {
    return web().get(path, as(name));
  }

  /** Sends a form, as name, value, name, value. */
  Answer form(String name, String path, List<String> fields) {
    String body =
        IntStream.range(0, fields.size() / 2)
            .mapToObj(i -> encoded(fields.get(2 * i)) + "=" + encoded(fields.get(2 * i + 1)))
            .collect(Collectors.joining("&"));
    return web()
        .send(
            "POST",
            path,
            body,
            "Authorization",
            "Bearer " + tokens.get(name),
            "Content-Type",
            "application/x-www-form-urlencoded");
  }

  /** Sends JSON with If-Match ("" for none). */
  Answer json(String name, String method, String path, String body, String ifMatch) {
    return ifMatch.isEmpty()
        ? web().send(method, path, body, "Authorization", "Bearer " + tokens.get(name))
        : web()
            .send(
                method,
                path,
                body,
                "Authorization",
                "Bearer " + tokens.get(name),
                "If-Match",
                ifMatch);
  }

  /** A file that somebody may take. */
  byte[] download(String name, String path) {
    return web().download(path, as(name));
  }

  /** Sends a file as it is. */
  Answer bring(String name, String path, byte[] file) {
    return web().send("POST", path, file, as(name));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    server.close();
    instance.close();
  }

  /** What a JSON answer says. */
  static JsonNode read(Answer answer) {
    try {
      return new ObjectMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException(answer.body(), e);
    }
  }
}
