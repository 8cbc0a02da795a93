package org.p5glossary.glossary.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.DatabaseAddress;
import org.p5glossary.corpus.database.DatabaseException;

/** What every ledger in a database must do. */
abstract class StoredLedgerContract extends LedgerContract {

  private SqliteLedger ledger;
  private DatabaseAddress address;

  /** A database that is not there yet, or has no tables. */
  abstract DatabaseAddress newDatabase();

  /** How this engine takes a trigger of the events' table away. */
  abstract String dropTrigger(String name);

  @BeforeEach
  void begin() {
    address = newDatabase();
    open();
  }

  private void open() {
    ledger = SqliteLedger.open(address, CLOCK);
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  @Override
  Ledger ledger() {
    return ledger;
  }

  @Test
  void keepsItsNameAndEventsWhenItIsOpenedAgain() {
    InstanceId name = ledger.instance();
    ledger.append("li", oneOfEachKind());
    Verification before = ledger.verify();
    ledger.close();
    open();
    assertThat(ledger.instance()).isEqualTo(name);
    assertThat(ledger.verify()).isEqualTo(before);
    ledger.append("li", oneOfEachKind());
    assertThat(ledger.verify().events()).isEqualTo(2L * oneOfEachKind().size());
    assertThat(ledger.verify().isSound()).isTrue();
  }

  @Test
  void itsSchemaRefusesChangesAndRemovals() {
    ledger.append("li", oneOfEachKind());
    assertThatThrownBy(() -> change("UPDATE ledger_event SET actor = 'x' WHERE position = 2"))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("append-only");
    assertThatThrownBy(() -> change("DELETE FROM ledger_event"))
        .hasMessageContaining("append-only");
    assertThat(ledger.verify().isSound()).isTrue();
  }

  @Test
  void reportsTheFirstChangedEvent() {
    ledger.append("li", oneOfEachKind());
    tamper("UPDATE ledger_event SET actor = 'mallory' WHERE position >= 3");
    Verification verification = ledger.verify();
    assertThat(verification.events()).isEqualTo(2);
    assertThat(verification.firstBroken().map(Verification.BrokenEvent::position)).contains(3L);
    assertThat(verification.firstBroken().map(Verification.BrokenEvent::reason).orElse(""))
        .contains("do not have its hash");
  }

  @Test
  void reportsTheEventAfterARemovedOne() {
    ledger.append("li", oneOfEachKind());
    tamper("DELETE FROM ledger_event WHERE position = 2");
    assertThat(ledger.verify().firstBroken())
        .contains(
            new Verification.BrokenEvent(
                3L, ledger.instance() + " number 3: number 2 should stand here"));
  }

  @Test
  void reportsAnEventThatCannotBeRead() {
    ledger.append("li", oneOfEachKind());
    tamper("UPDATE ledger_event SET time = 'yesterday' WHERE position = 1");
    assertThat(ledger.verify().firstBroken().map(Verification.BrokenEvent::position)).contains(1L);
    assertThat(ledger.verify().head()).isEqualTo(Optional.empty());
  }

  @Test
  void isCopiedIntoAFileThatAnySuchProgramReads(@TempDir Path backups) throws IOException {
    ledger.append("李 \uD83D\uDD4A", oneOfEachKind());
    Path copy = backups.resolve("copy.db");
    ledger.copyTo(copy);
    ledger.append("li", oneOfEachKind());
    try (SqliteLedger read = SqliteLedger.open(copy, CLOCK)) {
      assertThat(read.instance()).isEqualTo(ledger.instance());
      assertThat(read.verify().isSound()).isTrue();
      assertThat(read.verify().events()).isEqualTo(oneOfEachKind().size());
      read.append("olga", oneOfEachKind().subList(0, 1));
      assertThat(read.lastPosition()).isEqualTo(oneOfEachKind().size() + 1L);
    }
    assertThatThrownBy(() -> ledger.copyTo(copy)).isInstanceOf(IOException.class);
  }

  private void tamper(String statement) {
    change(dropTrigger("ledger_event_no_update"));
    change(dropTrigger("ledger_event_no_delete"));
    change(statement);
  }

  private void change(String statement) {
    ledger.database().change(sql -> sql.update(statement));
  }
}
