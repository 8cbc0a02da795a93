package org.p5glossary.glossary.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.database.DatabaseAddress;

/** What accounts must do, wherever they are kept. */
abstract class AccountStoreContract {

  private static final String PASSWORD = "战略稳定 стабильность \uD83D\uDD4A e\u0301";

  /** A clock that a test moves. */
  static final class MovableClock extends Clock {
    private Instant now = Instant.parse("2026-04-27T10:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  final MovableClock clock = new MovableClock();
  AccountStore accounts;

  /** A database that is not there yet, or has no tables. */
  abstract DatabaseAddress newDatabase(String name);

  @BeforeEach
  void open() {
    accounts = AccountStore.open(newDatabase("accounts"), clock);
    accounts.add(account("admin", Role.ADMINISTRATOR), "correct horse battery staple");
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  static Account account(String name, Role... roles) {
    return new Account(name, "Name of " + name, Set.of(roles), Optional.of(Delegation.CN), true);
  }

  @Test
  void theRightPasswordLogsInHoweverItWasTyped() {
    accounts.add(account("李", Role.EDITOR, Role.DELEGATION), PASSWORD);
    assertThat(accounts.authenticate("李", PASSWORD)).contains(accounts.account("李").orElseThrow());
    assertThat(accounts.authenticate("李", PASSWORD.replace("e\u0301", "é"))).isPresent();
    assertThat(accounts.authenticate("李", PASSWORD + " ")).isEmpty();
    assertThat(accounts.authenticate("nobody", PASSWORD)).isEmpty();
    assertThat(accounts.authenticate("李", "x".repeat(100_000))).isEmpty();
  }

  @Test
  void aDisabledAccountCanDoNothingAndLosesItsTokens() {
    accounts.add(account("editor", Role.EDITOR), PASSWORD);
    String secret = accounts.issueToken("editor", "sync", Optional.empty());
    assertThat(accounts.byToken(secret)).isPresent();

    Account editor = accounts.account("editor").orElseThrow();
    accounts.change(
        new Account("editor", editor.displayName(), editor.roles(), editor.delegation(), false));
    assertThat(accounts.authenticate("editor", PASSWORD)).isEmpty();
    assertThat(accounts.byToken(secret)).isEmpty();
    assertThat(accounts.tokens("editor")).isEmpty();
    assertThat(accounts.account("editor").orElseThrow().may(Role.READER)).isFalse();
    assertThatThrownBy(() -> accounts.issueToken("editor", "again", Optional.empty()))
        .isInstanceOf(AccountException.class);
  }

  @Test
  void tokensEndAndCanBeTakenBack() {
    String secret = accounts.issueToken("admin", "backup", Optional.of(Duration.ofDays(2)));
    String other = accounts.issueToken("admin", "other", Optional.empty());
    assertThat(accounts.byToken(secret)).isPresent();
    clock.now = clock.now.plus(Duration.ofDays(2));
    assertThat(accounts.byToken(secret)).isEmpty();
    assertThat(accounts.byToken(other)).isPresent();
    assertThat(accounts.revokeTokens("admin", "other")).isEqualTo(1);
    assertThat(accounts.byToken(other)).isEmpty();
    assertThat(accounts.byToken("p5_")).isEmpty();
  }

  @Test
  void somebodyAlwaysKeepsTheAccounts() {
    assertThatThrownBy(() -> accounts.change(account("admin", Role.READER)))
        .isInstanceOf(AccountException.class)
        .hasMessageContaining("last administrator");
    assertThat(accounts.account("admin").orElseThrow().may(Role.ADMINISTRATOR)).isTrue();
    try (AccountStore fresh = AccountStore.open(newDatabase("fresh"), clock)) {
      assertThat(fresh.isEmpty()).isTrue();
      assertThatThrownBy(() -> fresh.add(account("editor", Role.EDITOR), PASSWORD))
          .isInstanceOf(AccountException.class)
          .hasMessageContaining("first account must be an administrator");
      assertThat(fresh.isEmpty()).isTrue();
    }
  }

  @Test
  void refusesWhatIsTakenOrTooShort() {
    assertThatThrownBy(() -> accounts.add(account("admin", Role.READER), PASSWORD))
        .isInstanceOf(AccountException.class)
        .hasMessageContaining("already");
    assertThatThrownBy(() -> accounts.setPassword("admin", "short"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("15 to 256")
        .hasMessageNotContaining("short\"");
    assertThatThrownBy(() -> accounts.setPassword("nobody", PASSWORD))
        .isInstanceOf(AccountException.class);
  }
}
