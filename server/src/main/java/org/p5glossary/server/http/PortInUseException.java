package org.p5glossary.server.http;

/** The port is taken by another program, or may not be used. */
public final class PortInUseException extends RuntimeException {

  private static final long serialVersionUID = 1;

  PortInUseException(String host, int port, Throwable cause) {
    super(
        "cannot listen on "
            + host
            + " port "
            + port
            + ": it is in use or not allowed; stop the other program, or give another --port",
        cause);
  }
}
