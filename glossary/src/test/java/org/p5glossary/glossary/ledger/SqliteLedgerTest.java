package org.p5glossary.glossary.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.DatabaseException;

class SqliteLedgerTest extends LedgerContract {

  @TempDir Path folder;
  private SqliteLedger ledger;

  @BeforeEach
  void open() {
    ledger = SqliteLedger.open(folder.resolve("ledger.db"), CLOCK);
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
  void refusesKindsThatItDoesNotKnow() {
    assertThatThrownBy(() -> DecisionCodec.decode("SignOffGiven", "{}"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("SignOffGiven")
        .hasMessageContaining("EntryPut")
        .hasMessageContaining("newer program");
    assertThatThrownBy(() -> DecisionCodec.decode("EntryRemoved", "{\"id\":\"a\"}"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("reason is missing");
  }

  private void tamper(String statement) {
    change("DROP TRIGGER ledger_event_no_update");
    change("DROP TRIGGER ledger_event_no_delete");
    change(statement);
  }

  private void change(String statement) {
    ledger.database().change(sql -> sql.update(statement));
  }
}
