package org.p5glossary.ingest.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One attempt to get one file: asks, follows redirects, and writes what comes to the part file. */
final class Transfer {

  private static final Pattern CONTENT_RANGE =
      Pattern.compile("bytes (\\d{1,18})-\\d{1,18}/(\\d{1,18}|\\*)");

  private final HttpClient client;
  private final FetchLimits limits;
  private final String agent;

  /** What an attempt brought. */
  enum Result {
    COMPLETE,
    NOTHING
  }

  Transfer(HttpClient client, FetchLimits limits, String agent) {
    this.client = client;
    this.limits = limits;
    this.agent = agent;
  }

  /**
   * Tries once.
   *
   * @return whether there was a body at all
   * @throws FetchFailure if the server or the network did not do its part
   */
  Result attempt(URI address, PartFile part)
      throws FetchFailure, IOException, InterruptedException {
    HttpResponse<InputStream> response = answer(address, part);
    try (InputStream body = response.body()) {
      int status = response.statusCode();
      if (status == 204 || status == 404 || status == 410) {
        return Result.NOTHING;
      }
      if (status == 416) {
        part.discard();
        throw FetchFailure.tryAgain("the server does not have the rest of the file any more");
      }
      if (status != 200 && status != 206) {
        throw refused(response);
      }
      return receive(response, body, part);
    }
  }

  private HttpResponse<InputStream> answer(URI first, PartFile part)
      throws FetchFailure, IOException, InterruptedException {
    URI address = first;
    for (int redirects = 0; redirects <= limits.maxRedirects(); redirects++) {
      HttpResponse<InputStream> response = send(address, part);
      int status = response.statusCode();
      Optional<String> location = response.headers().firstValue("Location");
      if (status < 301 || status > 308 || status == 304 || location.isEmpty()) {
        return response;
      }
      response.body().close();
      address = next(address, location.get());
    }
    throw FetchFailure.giveUp(
        "the server redirects more than " + limits.maxRedirects() + " times, last to " + address);
  }

  private static URI next(URI from, String location) throws FetchFailure {
    URI to;
    try {
      to = from.resolve(location);
    } catch (IllegalArgumentException malformed) {
      throw FetchFailure.giveUp("the server redirects to \"" + location + "\", no address");
    }
    boolean lessSafe = "https".equals(from.getScheme()) && !"https".equals(to.getScheme());
    if (!FetchSource.isWeb(to) || lessSafe) {
      throw FetchFailure.giveUp(
          "the server redirects to "
              + to
              + ", which is not followed: only http and https, and"
              + " never from https to http");
    }
    return to;
  }

  private HttpResponse<InputStream> send(URI address, PartFile part)
      throws FetchFailure, IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(limits.answerLimit())
            .header("User-Agent", agent)
            .header("Accept", "*/*");
    long have = part.resumable();
    if (have > 0) {
      request.header("Range", "bytes=" + have + "-").header("If-Range", part.tag());
    }
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    } catch (HttpTimeoutException e) {
      throw FetchFailure.tryAgain(
          "no answer within " + limits.answerLimit().toSeconds() + " seconds");
    } catch (IOException e) {
      throw FetchFailure.tryAgain("cannot reach " + address.getAuthority() + ": " + words(e));
    }
  }

  private static String words(IOException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  private static FetchFailure refused(HttpResponse<InputStream> response) {
    int status = response.statusCode();
    boolean passing = status == 408 || status == 425 || status == 429 || status >= 500;
    String words = "the server says " + status;
    return passing
        ? new FetchFailure(FetchFailure.Remedy.TRY_AGAIN, words, retryAfter(response))
        : FetchFailure.giveUp(words);
  }

  /** In seconds, or until a date (RFC 9110, 10.2.3). */
  private static Optional<Duration> retryAfter(HttpResponse<?> response) {
    String value = response.headers().firstValue("Retry-After").orElse("").strip();
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Duration until =
          Duration.between(
              Instant.now(),
              ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
      return Optional.of(until.isNegative() ? Duration.ZERO : until);
    } catch (DateTimeParseException absent) {
      return Optional.empty();
    }
  }

  private Result receive(HttpResponse<InputStream> response, InputStream body, PartFile part)
      throws FetchFailure, IOException {
    OptionalLong length = response.headers().firstValueAsLong("Content-Length");
    boolean rest = response.statusCode() == 206;
    if (rest && !continues(response, part)) {
      part.discard();
      throw FetchFailure.tryAgain("the server sent another part of the file than was asked for");
    }
    long before = rest ? part.size() : 0;
    if (length.isPresent() && before + length.getAsLong() > limits.maxBytes()) {
      part.discard();
      throw tooLarge();
    }
    try (OutputStream out = rest ? part.resume() : part.begin(tag(response))) {
      copy(body, out, before);
    } catch (FetchFailure e) {
      if (e.remedy() == FetchFailure.Remedy.GIVE_UP) {
        part.discard();
      }
      throw e;
    }
    if (part.size() == 0) {
      part.discard();
      return Result.NOTHING;
    }
    return Result.COMPLETE;
  }

  /** Whether a 206 begins where the part ends. */
  private static boolean continues(HttpResponse<?> response, PartFile part) throws IOException {
    Matcher range =
        CONTENT_RANGE.matcher(response.headers().firstValue("Content-Range").orElse(""));
    return range.matches() && Long.parseLong(range.group(1)) == part.size() && part.size() > 0;
  }

  /** A strong ETag, else the date of the last change; "" if the server gives neither. */
  private static String tag(HttpResponse<?> response) {
    String etag = response.headers().firstValue("ETag").orElse("");
    return etag.startsWith("\"") ? etag : response.headers().firstValue("Last-Modified").orElse("");
  }

  private FetchFailure tooLarge() {
    return FetchFailure.giveUp("the file is larger than " + limits.maxBytes() + " bytes");
  }

  private void copy(InputStream body, OutputStream out, long before)
      throws FetchFailure, IOException {
    byte[] buffer = new byte[1 << 15];
    long total = before;
    try (SilenceWatch watch = new SilenceWatch(body, limits.silenceLimit())) {
      while (true) {
        int read;
        try {
          read = body.read(buffer);
        } catch (IOException e) {
          throw FetchFailure.tryAgain(
              watch.silent()
                  ? "nothing came for " + limits.silenceLimit().toSeconds() + " seconds"
                  : "the connection broke after " + total + " bytes");
        }
        if (read < 0) {
          return;
        }
        watch.heard();
        total += read;
        if (total > limits.maxBytes()) {
          throw tooLarge();
        }
        out.write(buffer, 0, read);
      }
    }
  }
}
