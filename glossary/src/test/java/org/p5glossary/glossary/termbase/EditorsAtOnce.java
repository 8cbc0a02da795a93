package org.p5glossary.glossary.termbase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.AdministrativeStatus;
import org.p5glossary.glossary.entry.Entry;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.entry.LanguageSection;
import org.p5glossary.glossary.entry.Term;
import org.p5glossary.glossary.ledger.EntryPut;
import org.p5glossary.glossary.ledger.SqliteLedger;

/**
 * Many editors who change the same few entries at once: each reads an entry, thinks, and writes it;
 * who was overtaken is told so, reads again and repeats. Afterwards the log must verify, hold every
 * acknowledged change once, and each change must follow the very version that it was made on.
 */
final class EditorsAtOnce {

  private static final int ENTRIES = 25;

  private final Path file;
  private final int editors;
  private final int changesEach;
  private final long seed;
  private final AtomicInteger conflicts = new AtomicInteger();

  /** What an editor was told: version written to version it was made on, and the words written. */
  private final Map<Long, Long> madeOn = new ConcurrentHashMap<>();

  private final Map<Long, String> written = new ConcurrentHashMap<>();

  EditorsAtOnce(Path file, int editors, int changesEach, long seed) {
    this.file = file;
    this.editors = editors;
    this.changesEach = changesEach;
    this.seed = seed;
  }

  /** Lets them work, checks everything, and returns how many conflicts were reported. */
  int run() throws InterruptedException, ExecutionException {
    try (SqliteLedger ledger = SqliteLedger.open(file, Clock.systemUTC())) {
      TermBaseService service = TermBaseService.open(ledger);
      for (int i = 0; i < ENTRIES; i++) {
        service.put(entry("shared-" + i, "beginning"), 0, "seed");
      }
      long before = ledger.lastPosition();
      ExecutorService threads = Executors.newFixedThreadPool(editors);
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < editors; i++) {
        int number = i;
        running.add(threads.submit(() -> edit(service, number)));
      }
      for (Future<?> editor : running) {
        editor.get();
      }
      threads.shutdown();
      check(ledger, before);
    }
    return conflicts.get();
  }

  private void edit(TermBaseService service, int number) {
    Random random = new Random(seed + number);
    for (int change = 0; change < changesEach; ) {
      EntryId id = new EntryId("shared-" + random.nextInt(ENTRIES));
      long version = service.current().versioned(id).orElseThrow().version();
      String words = "editor " + number + " change " + change;
      try {
        VersionedEntry done = service.put(entry(id.value(), words), version, "editor-" + number);
        madeOn.put(done.version(), version);
        written.put(done.version(), words);
        change++;
      } catch (StaleEntryException told) {
        conflicts.incrementAndGet();
      }
    }
  }

  private void check(SqliteLedger ledger, long before) {
    String run = "seed " + seed + ", " + editors + " editors";
    assertThat(ledger.verify().isSound()).as(run).isTrue();
    assertThat(ledger.verify().events()).as(run).isEqualTo(before + (long) editors * changesEach);
    Map<EntryId, Long> standing = new HashMap<>();
    Set<String> seen = new HashSet<>();
    ledger.readAfter(
        0,
        recorded -> {
          EntryPut put = (EntryPut) recorded.decision();
          long position = recorded.position();
          if (position > before) {
            String words = put.entry().sections().get(0).terms().get(0).text();
            assertThat(words).as(run).isEqualTo(written.get(position));
            assertThat(seen.add(words)).as("%s: %s once", run, words).isTrue();
            assertThat(madeOn.get(position))
                .as("%s: what event %d was made on", run, position)
                .isEqualTo(standing.get(put.entry().id()));
          }
          standing.put(put.entry().id(), position);
        });
    assertThat(seen).as(run).hasSize(editors * changesEach);
  }

  private static Entry entry(String id, String words) {
    return Entry.proposed(
        new EntryId(id),
        List.of(
            LanguageSection.of(
                Language.ENGLISH, List.of(Term.of(words, AdministrativeStatus.PREFERRED)))));
  }
}
