package org.p5glossary.glossary.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.corpus.database.DatabaseAddress;

class SqliteLedgerTest extends StoredLedgerContract {

  @TempDir Path folder;

  @Override
  DatabaseAddress newDatabase() {
    return new DatabaseAddress.File(folder.resolve("ledger.db"));
  }

  @Override
  String dropTrigger(String name) {
    return "DROP TRIGGER " + name;
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
}
