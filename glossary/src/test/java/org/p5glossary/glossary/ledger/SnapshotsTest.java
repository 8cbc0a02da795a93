package org.p5glossary.glossary.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.account.Delegation;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.glossary.entry.EntryId;

class SnapshotsTest {

  private final MemoryLedger ledger = new MemoryLedger(Clock.systemUTC());

  private void remove(String id) {
    ledger.append("a", List.of(new EntryRemoved(new EntryId(id), "")));
  }

  private void publish(String name, Audience audience) {
    ledger.append("a", List.of(new EditionPublished(name, ContentHash.of(name), audience)));
  }

  private Snapshot at(Snapshots snapshots, Viewer viewer) {
    return snapshots.at(ledger.lastPosition(), viewer);
  }

  @Test
  void theHeadIsThatOfTheLedgerWheneverOneBeginsToFollow() {
    Snapshots first = new Snapshots(ledger);
    assertThat(at(first, Viewer.ANYBODY)).isEqualTo(Snapshot.NONE);
    for (int i = 0; i < 5; i++) {
      remove("e" + i);
      assertThat(at(first, Viewer.ANYBODY).head()).isEqualTo(ledger.head());
      assertThat(at(new Snapshots(ledger), Viewer.ANYBODY).head()).isEqualTo(ledger.head());
    }
  }

  @Test
  void nobodyIsToldOfAnEditionForOthers() {
    publish("open", Audience.PUBLIC);
    remove("x");
    publish("five", Audience.FIVE);
    publish("ours", Audience.of(Delegation.FR));
    for (Snapshots snapshots : List.of(new Snapshots(ledger), new Snapshots(ledger))) {
      assertThat(name(snapshots, Viewer.ANYBODY)).isEqualTo("open");
      assertThat(name(snapshots, Viewer.OF_THE_FIVE)).isEqualTo("five");
      assertThat(name(snapshots, Viewer.of(Delegation.CN))).isEqualTo("five");
      assertThat(name(snapshots, Viewer.of(Delegation.FR))).isEqualTo("ours");
    }
  }

  private String name(Snapshots snapshots, Viewer viewer) {
    return at(snapshots, viewer).edition().orElseThrow().edition().name();
  }
}
