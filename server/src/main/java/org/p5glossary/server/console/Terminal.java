package org.p5glossary.server.console;

import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Objects;

/**
 * What a command writes to and is told by its surroundings.
 *
 * @param out for the result alone
 * @param err for progress, warnings and errors
 * @param environment environment variables
 * @param interactive whether a person watches standard error, so that a progress bar makes sense
 * @param bytes for a result that is no text, such as an image; the same place as {@code out}
 */
public record Terminal(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    boolean interactive,
    OutputStream bytes) {

  /** A terminal for text alone, which drops a result that is none. */
  public Terminal(
      PrintWriter out, PrintWriter err, Map<String, String> environment, boolean interactive) {
    this(out, err, environment, interactive, OutputStream.nullOutputStream());
  }

  public Terminal {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    Objects.requireNonNull(bytes, "bytes");
    environment = Map.copyOf(environment);
  }
}
