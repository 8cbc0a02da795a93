package org.p5glossary.server.console;

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
 */
public record Terminal(
    PrintWriter out, PrintWriter err, Map<String, String> environment, boolean interactive) {

  public Terminal {
    Objects.requireNonNull(out, "out");
    Objects.requireNonNull(err, "err");
    environment = Map.copyOf(environment);
  }
}
