package org.p5glossary.server.openid;

import java.net.URI;
import java.util.Objects;

/**
 * A provider of OpenID Connect, and what this program is to it.
 *
 * @param issuer its address as its tokens name it, https unless it is on this machine
 * @param client the id that it gave this program, never blank
 * @param secret what this program proves to be that with, never blank
 * @param label what people call it, never blank
 */
public record OpenIdSettings(URI issuer, String client, String secret, String label) {

  /**
   * @throws IllegalArgumentException if a component is not as described
   */
  public OpenIdSettings {
    Objects.requireNonNull(issuer, "issuer");
    String host = String.valueOf(issuer.getHost());
    boolean here = host.equals("127.0.0.1") || host.equals("localhost") || host.equals("[::1]");
    if (!"https".equals(issuer.getScheme()) && !("http".equals(issuer.getScheme()) && here)) {
      throw new IllegalArgumentException(
          "the issuer is an https address (http on this machine alone), but was \""
              + issuer
              + "\"");
    }
    if (client.isBlank() || secret.isBlank() || label.isBlank()) {
      throw new IllegalArgumentException("client, secret and label are not blank");
    }
  }

  /** Without the secret, which must not reach a log. */
  @Override
  public String toString() {
    return "OpenIdSettings[" + issuer + ", " + client + "]";
  }
}
