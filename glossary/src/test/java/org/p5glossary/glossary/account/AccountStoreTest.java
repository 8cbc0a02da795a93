package org.p5glossary.glossary.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.DatabaseAddress;

class AccountStoreTest extends AccountStoreContract {

  @TempDir private Path folder;

  @Override
  DatabaseAddress newDatabase(String name) {
    return new DatabaseAddress.File(folder.resolve(name + ".db"));
  }

  @Test
  void noSecretIsKeptInClear() throws IOException {
    accounts.add(account("editor", Role.EDITOR), "correct horse battery staple");
    String secret = accounts.issueToken("editor", "glossary sync", Optional.empty());
    accounts.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
            .doesNotContain("correct horse")
            .doesNotContain(secret)
            .doesNotContain(secret.substring(3));
      }
    }
    assertThat(PasswordHash.of("correct horse battery staple"))
        .isNotEqualTo(PasswordHash.of("correct horse battery staple"))
        .hasToString("PasswordHash[argon2id]");
  }
}
