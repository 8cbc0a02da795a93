package org.p5glossary.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.p5glossary.server.console.Terminal;

/**
 * One run of the program inside the test's process.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record ProgramRun(int exitCode, String out, String err) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Where a command works that forgets its {@code --data}: never a person's own folder. */
  static final Path FORGOTTEN_DATA = Path.of("target", "forgotten-data").toAbsolutePath();

  /** Runs the program. */
  static ProgramRun p5(Object... arguments) {
    return p5(Map.of("P5_DATA", FORGOTTEN_DATA.toString()), arguments);
  }

  /** Runs the program with these environment variables and no others. */
  static ProgramRun p5(Map<String, String> environment, Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    String[] words = new String[arguments.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = arguments[i].toString();
    }
    PrintWriter outWriter = new PrintWriter(out);
    PrintWriter errWriter = new PrintWriter(err);
    int exitCode = P5.run(words, new Terminal(outWriter, errWriter, environment, false));
    outWriter.flush();
    errWriter.flush();
    return new ProgramRun(exitCode, out.toString(), err.toString());
  }

  /** This run, which must have ended well. */
  ProgramRun done() {
    assertThat(exitCode).as("exit code; standard error: %s", err).isZero();
    return this;
  }

  /** This run, which must have failed with one line on standard error and no result. */
  ProgramRun failedWithOneLine(int expectedExitCode) {
    assertThat(exitCode).as("exit code; standard error: %s", err).isEqualTo(expectedExitCode);
    assertThat(err.lines()).as("standard error").hasSize(1);
    assertThat(err).startsWith("p5: ").doesNotContain("unexpected failure");
    assertThat(out).as("standard output").isEmpty();
    return this;
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  /** The number in the row of the ingest table that begins with this name. */
  int row(String name) {
    return outLines().stream()
        .filter(line -> line.strip().startsWith(name + " "))
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .mapToInt(Integer::parseInt)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no row \"" + name + "\" in: " + out));
  }

  /** Standard output as one JSON value. */
  JsonNode json() {
    return json(out);
  }

  static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("not JSON: " + text, e);
    }
  }
}
