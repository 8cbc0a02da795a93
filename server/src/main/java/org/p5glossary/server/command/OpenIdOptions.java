package org.p5glossary.server.command;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.p5glossary.server.openid.OpenIdSettings;
import picocli.CommandLine.Option;

/** Where people may log in who are known to a provider of OpenID Connect. */
final class OpenIdOptions {

  @Option(
      names = "--openid-issuer",
      paramLabel = "URL",
      description = {
        "Let people log in at this provider of OpenID Connect too; an account of the name that it",
        "gives them (preferred_username) must exist. The server asks it, so it must reach it."
      })
  private Optional<URI> issuer = Optional.empty();

  @Option(
      names = "--openid-client",
      paramLabel = "ID",
      description = "What this program is called there; its address back is /login/openid/back.")
  private Optional<String> client = Optional.empty();

  @Option(
      names = "--openid-secret",
      paramLabel = "FILE",
      description = "A file with the secret of that client.")
  private Optional<Path> secret = Optional.empty();

  @Option(
      names = "--openid-label",
      paramLabel = "NAME",
      description = "What people call the provider (default: its host).")
  private Optional<String> label = Optional.empty();

  /** The provider, if one is named. */
  Optional<OpenIdSettings> settings() {
    if (issuer.isEmpty() && client.isEmpty() && secret.isEmpty() && label.isEmpty()) {
      return Optional.empty();
    }
    if (issuer.isEmpty() || client.isEmpty() || secret.isEmpty()) {
      throw CommandFailure.usage(
          "--openid-issuer, --openid-client and --openid-secret are given together");
    }
    try {
      return Optional.of(
          new OpenIdSettings(
              issuer.get(),
              client.get(),
              Files.readString(secret.get(), StandardCharsets.UTF_8).strip(),
              label.orElseGet(() -> String.valueOf(issuer.get().getHost()))));
    } catch (IOException e) {
      throw CommandFailure.usage("--openid-secret: cannot read " + secret.get());
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage("--openid-issuer: " + e.getMessage());
    }
  }
}
