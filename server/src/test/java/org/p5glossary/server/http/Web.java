package org.p5glossary.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks a server as a browser or a program would; keeps no cookies, follows no redirects. */
final class Web {

  /** What came back. */
  record Answer(int status, HttpHeaders headers, String body) {

    /** A header's value, "" if there is none. */
    String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** The body read as a page. */
    Document page() {
      return Jsoup.parse(body);
    }
  }

  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final String address;

  Web(String address) {
    this.address = address;
  }

  /** The server of the samples. */
  static Web samples() {
    return new Web(ServedSamples.get().server().address());
  }

  /** GET, with headers as name, value, name, value. */
  Answer get(String path, String... headers) {
    return send("GET", path, "", headers);
  }

  /** Any method with a body, with headers as name, value, name, value. */
  Answer send(String method, String path, String body, String... headers) {
    return send(method, path, body.getBytes(StandardCharsets.UTF_8), headers);
  }

  /** The same with a body of bytes. */
  Answer send(String method, String path, byte[] body, String... headers) {
    HttpResponse<byte[]> answer = exchange(method, path, body, headers);
    return new Answer(
        answer.statusCode(), answer.headers(), new String(answer.body(), StandardCharsets.UTF_8));
  }

  /** GET of a file, which must be there. */
  byte[] download(String path, String... headers) {
    HttpResponse<byte[]> answer = exchange("GET", path, new byte[0], headers);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<byte[]> exchange(
      String method, String path, byte[] body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .timeout(Duration.ofSeconds(60))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + path, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** GET by hand, for addresses and Host headers that a well-behaved client refuses to send. */
  Answer raw(String path, String host) {
    return sent("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
  }

  /**
   * POST by hand, for bodies that a well-behaved client refuses to send; nothing follows them.
   *
   * @param headers lines, each with its line break
   * @param body bytes as characters of ISO 8859-1
   */
  Answer rawPost(String path, String headers, String body) {
    String host = URI.create(address).getAuthority();
    return sent(
        "POST %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n%s\r\n%s"
            .formatted(path, host, headers, body));
  }

  private Answer sent(String request) {
    URI server = URI.create(address);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.shutdownOutput();
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      String[] parts = answer.split("\r\n\r\n", 2);
      String[] head = parts[0].split("\r\n");
      HttpHeaders headers =
          HttpHeaders.of(
              Arrays.stream(head)
                  .skip(1)
                  .map(line -> line.split(": ?", 2))
                  .collect(
                      java.util.stream.Collectors.groupingBy(
                          line -> line[0],
                          java.util.stream.Collectors.mapping(
                              line -> line[1], java.util.stream.Collectors.toList()))),
              (name, value) -> true);
      return new Answer(Integer.parseInt(head[0].substring(9, 12)), headers, parts[1]);
    } catch (IOException e) {
      throw new UncheckedIOException(request.lines().findFirst().orElse(""), e);
    }
  }

  /** GET by hand, under the server's own name. */
  Answer raw(String path) {
    return raw(path, URI.create(address).getAuthority());
  }
}
