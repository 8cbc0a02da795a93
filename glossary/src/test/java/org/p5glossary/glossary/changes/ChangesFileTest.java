package org.p5glossary.glossary.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.Note;
import org.p5glossary.glossary.entry.NoteAudience;
import org.p5glossary.glossary.ledger.Frontier;
import org.p5glossary.glossary.ledger.LedgerEvent;
import org.p5glossary.glossary.ledger.RecordedEvent;
import org.p5glossary.glossary.termbase.EntryInConflictException;

/** What a file of changes does, and what is refused. */
class ChangesFileTest {

  private static final long SEED = Long.getLong("p5.seed", 20_260_101L);

  @TempDir private Path folder;
  private Site a;
  private Site b;
  private Site c;

  @BeforeEach
  void open() throws IOException {
    a = new Site(folder, "a");
    b = new Site(folder, "b");
    c = new Site(folder, "c");
    Site.introduce(a, b, c);
  }

  @AfterEach
  void close() {
    a.close();
    b.close();
    c.close();
  }

  @Test
  void aDryRunShowsAllAndWritesNothing() throws IOException {
    a.put("deterrence", "威慑");
    Path file = a.export();
    long before = b.ledger.lastPosition();

    ChangesImport.Outcome shown = b.dryRun(file);

    assertThat(b.ledger.lastPosition()).isEqualTo(before);
    assertThat(b.term("deterrence")).isEmpty();
    ChangesImport.Outcome taken = b.take(file);
    assertThat(taken).isEqualTo(shown);
    assertThat(taken.fresh()).containsEntry(a.ledger.instance(), a.ledger.lastPosition());
    assertThat(b.term("deterrence")).contains("威慑");
    assertThat(b.ledger.verify().isSound()).isTrue();
    assertThat(b.take(file).fresh()).as("the second time").isEmpty();
  }

  @Test
  void changesApartAreAConflictUntilAPersonChooses() throws IOException {
    a.put("deterrence", "威慑");
    b.take(a.export());
    a.put("deterrence", "核威慑");
    b.put("deterrence", "嚇阻");

    Path file = a.export();
    assertThat(b.dryRun(file).conflicts()).hasSize(1);
    assertThat(b.take(file).conflicts()).hasSize(1);
    a.take(b.export());

    for (Site site : List.of(a, b)) {
      assertThat(site.term("deterrence")).as("what both knew").contains("威慑");
      assertThat(site.terms.current().conflicts()).hasSize(1);
      assertThatThrownBy(() -> site.put("deterrence", "x"))
          .isInstanceOf(EntryInConflictException.class)
          .hasMessageContaining("p5 changes");
    }
    var conflict = b.terms.current().conflict(new EntryId("deterrence")).orElseThrow();
    assertThat(conflict.sides())
        .extracting(side -> side.actor())
        .containsExactlyInAnyOrder("a", "b");
    String mine =
        conflict.sides().stream()
            .filter(side -> side.actor().equals("a"))
            .map(side -> side.event().hex())
            .findFirst()
            .orElseThrow();
    assertThatThrownBy(() -> b.terms.resolve(conflict.entry(), "beef", "b"))
        .hasMessageContaining(mine);
    b.terms.resolve(conflict.entry(), mine.substring(0, 12), "b");
    assertThat(b.term("deterrence")).contains("核威慑");
    assertThat(a.take(b.export()).conflicts()).isEmpty();
    assertThat(a.term("deterrence")).contains("核威慑");
  }

  @Test
  void editsOfAStarterEntryAreNoConflictWithTheOtherSidesStarterEntries() throws IOException {
    EntryId id = a.terms.current().entries().get(0).id();
    a.put(id.value(), "人写的");
    assertThat(b.take(a.export()).conflicts()).isEmpty();
    assertThat(b.term(id.value())).contains("人写的");
  }

  @Test
  void everyCutAndEveryWrongByteIsTold() throws IOException {
    a.put("deterrence", "威慑");
    byte[] good = Files.readAllBytes(a.export());
    Random random = new Random(SEED);
    for (int i = 0; i < 60; i++) {
      byte[] bad = i % 2 == 0 ? Arrays.copyOf(good, random.nextInt(good.length - 1)) : good.clone();
      int at = random.nextInt(bad.length);
      if (i % 2 == 1) {
        bad[at] ^= (byte) (1 << random.nextInt(7));
      }
      Path file = Files.write(folder.resolve("bad"), bad);
      assertThatThrownBy(() -> b.dryRun(file))
          .as("seed %d, round %d, byte %d", SEED, i, at)
          .isInstanceOf(ChangesException.class)
          .hasMessageContaining("is refused");
    }
  }

  @Test
  void keysThatAreNotTrustedAreNamed() throws IOException {
    b.keys.distrust(a.keys.fingerprint());
    assertThatThrownBy(() -> b.dryRun(a.export()))
        .hasMessageContaining(a.keys.fingerprint())
        .hasMessageContaining("not trusted");
  }

  @Test
  void nobodyAddsToTheChainOfAnother() throws IOException {
    a.put("deterrence", "威慑");
    b.take(a.export());
    c.keys.distrust(a.keys.fingerprint());
    assertThatThrownBy(() -> c.take(b.export()))
        .as("b passes on what a decided, and c does not know a")
        .hasMessageContaining("the chain of " + a.ledger.instance())
        .hasMessageContaining("not trusted");
    c.keys.trust(a.keys.fingerprint(), "a");
    c.take(b.export());
    assertThat(c.term("deterrence")).contains("威慑");
  }

  @Test
  void gapsAndForksAreRefused() throws IOException {
    a.put("one", "一");
    Frontier all = a.ledger.frontier();
    a.put("two", "二");
    assertThatThrownBy(() -> b.take(a.export(all, Optional.empty())))
        .hasMessageContaining("events between are missing");
    b.take(a.export());
    Path copy = folder.resolve("copy");
    Files.createDirectory(copy);
    a.ledger.copyTo(copy.resolve("ledger.db"));
    a.put("three", "三");
    b.take(a.export());
    try (var fork =
        org.p5glossary.glossary.ledger.SqliteLedger.open(
            copy.resolve("ledger.db"), java.time.Clock.systemUTC())) {
      fork.append(
          "mallory", List.of(new org.p5glossary.glossary.ledger.EntryPut(Site.entry("x", "叉"))));
      Path file = folder.resolve("fork");
      try (var out = Files.newOutputStream(file)) {
        new ChangesExport(fork, a.keys, java.time.Clock.systemUTC())
            .write(Frontier.NONE, Optional.empty(), out);
      }
      assertThatThrownBy(() -> b.take(file)).hasMessageContaining("in two places");
    }
    assertThat(b.term("x")).isEmpty();
  }

  @Test
  void whatIsForOneDelegationStaysAtHomeAndTheChainStillHolds() throws IOException {
    Entry secret = withInternalNote(Site.entry("secret", "内部用语"), "只供本代表团");
    a.terms.put(secret, 0, "a");
    a.remove("secret");
    a.put("open", "公开");

    Path file = a.export();

    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .doesNotContain("内部用语")
        .doesNotContain("只供本代表团")
        .doesNotContain("\"secret\"")
        .contains("公开");
    assertThat(b.take(file).withheld()).isEqualTo(2);
    assertThat(b.term("open")).contains("公开");
    assertThat(b.ledger.verify().isSound()).isTrue();
    assertThat(b.ledger.verify().withheld()).isEqualTo(2);
    b.put("open", "更公开");
    c.take(b.export());
    assertThat(c.term("open")).contains("更公开");
    a.take(c.export());
    assertThat(a.term("open")).contains("更公开");
    assertThat(a.ledger.verify().withheld()).as("a's own is all there").isZero();
    List<LedgerEvent> events = new java.util.ArrayList<>();
    c.ledger.readAfter(0, (RecordedEvent recorded) -> events.add(recorded.event()));
    assertThat(events).filteredOn(LedgerEvent::isWithheld).hasSize(2);
  }

  private static Entry withInternalNote(Entry entry, String note) {
    return new Entry(
        entry.id(),
        entry.subjectFields(),
        entry.status(),
        entry.definitions(),
        List.of(new Note(NoteAudience.INTERNAL, note)),
        entry.relations(),
        entry.sections());
  }

  @Test
  void filesThatAreSomethingElseAreRefused() throws IOException {
    for (String text : List.of("", "hello", "{\"format\":\"x\"}\n", "[1]\n{}\n")) {
      Path file = Files.writeString(folder.resolve("other"), text);
      assertThatThrownBy(() -> b.dryRun(file))
          .as(text)
          .isInstanceOf(ChangesException.class)
          .hasMessageContaining("is refused");
    }
  }
}
