package org.p5glossary.glossary.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessLogTest {

  private static final Instant START = Instant.parse("2030-01-01T00:00:00Z");

  @TempDir private Path folder;

  private AccountStore at(Duration later) {
    return AccountStore.open(
        folder.resolve("accounts.db"), Clock.fixed(START.plus(later), ZoneOffset.UTC));
  }

  private static List<String> details(AccountStore accounts) {
    return accounts.accessLog().latest(0, 10).stream().map(AccessEvent::detail).toList();
  }

  @Test
  void eventsAreKeptForAYearAndTheLatestComesFirst() {
    try (AccountStore accounts = at(Duration.ZERO)) {
      accounts.accessLog().record(AccessKind.LOGIN, "", "", "a", "first");
      accounts.accessLog().record(AccessKind.LOGOUT, "", "", "a", "second");
      assertThat(details(accounts)).containsExactly("second", "first");
    }
    try (AccountStore accounts = at(AccessLog.KEPT)) {
      accounts.accessLog().record(AccessKind.LOGIN, "", "", "a", "after a year");
      assertThat(details(accounts)).containsExactly("after a year", "second", "first");
    }
    try (AccountStore accounts = at(AccessLog.KEPT.plusSeconds(1))) {
      accounts.accessLog().record(AccessKind.LOGIN, "", "", "a", "later");
      assertThat(details(accounts)).containsExactly("later", "after a year");
      assertThat(accounts.accessLog().size()).isEqualTo(2);
      assertThat(accounts.accessLog().latest(1, 10))
          .singleElement()
          .extracting(AccessEvent::time)
          .isEqualTo(START.plus(AccessLog.KEPT));
    }
  }

  @Test
  void changesSayWhoMadeThemAndNeverASecret() {
    try (AccountStore accounts = at(Duration.ZERO)) {
      AccountDesk desk = new AccountDesk(accounts, "boss", "10.0.0.1");
      Account ann =
          new Account("ann", "Ann", Set.of(Role.ADMINISTRATOR), Optional.of(Delegation.FR), true);
      desk.add(ann, "correct horse battery");
      String secret = desk.issueToken("ann", "robot", Optional.empty());
      desk.revokeTokens("ann", "no such label");
      AccessEvent issued = accounts.accessLog().latest(0, 1).get(0);
      assertThat(issued)
          .isEqualTo(
              new AccessEvent(START, AccessKind.TOKEN_ISSUED, "ann", "boss", "10.0.0.1", "robot"));
      assertThat(details(accounts)).containsExactly("robot", "administrator, FR");
      assertThat(accounts.accessLog().latest(0, 9).toString())
          .doesNotContain(secret)
          .doesNotContain("horse");
    }
  }
}
