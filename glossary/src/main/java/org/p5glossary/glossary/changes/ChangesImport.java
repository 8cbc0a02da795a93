package org.p5glossary.glossary.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.Frontier;
import org.p5glossary.glossary.ledger.InstanceId;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.LedgerEvent;
import org.p5glossary.glossary.ledger.LedgerException;
import org.p5glossary.glossary.ledger.RecordedEvent;
import org.p5glossary.glossary.termbase.EntryConflict;
import org.p5glossary.glossary.termbase.EntryHistories;
import org.p5glossary.glossary.termbase.TermBaseService;

/**
 * Takes the events of a signed file: first as a dry run. All or nothing; taking a file twice
 * changes nothing. Where people decided differently about an entry without knowing of each other,
 * both decisions are kept and listed until a person chooses.
 */
public final class ChangesImport {

  private final Ledger ledger;
  private final TermBaseService termBase;
  private final SigningKeys keys;

  /**
   * What a file brings.
   *
   * @param from the instance that wrote it
   * @param created when
   * @param fresh how many events are new here, by the instance that made them
   * @param known how many are here already
   * @param withheld how many of the new ones come by their hashes alone
   * @param conflicts all conflicts that are open with these events, by entry
   */
  public record Outcome(
      InstanceId from,
      Instant created,
      Map<InstanceId, Long> fresh,
      long known,
      long withheld,
      List<EntryConflict> conflicts) {

    public Outcome {
      fresh = Map.copyOf(fresh);
      conflicts = List.copyOf(conflicts);
    }
  }

  /** Ends a transaction that shall not be kept. */
  private static final class NothingIsKept extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final class Counts {
    private final Frontier here = ledger.frontier();
    private final Map<InstanceId, Long> fresh = new HashMap<>();
    private long known;
    private long withheld;

    void count(LedgerEvent event) {
      if (here.holds(event)) {
        known++;
      } else {
        fresh.merge(event.origin(), 1L, Long::sum);
        withheld += event.isWithheld() ? 1 : 0;
      }
    }

    Outcome outcome(BundleHeader header, List<EntryConflict> conflicts) {
      return new Outcome(header.from(), header.created(), fresh, known, withheld, conflicts);
    }
  }

  /**
   * @param ledger takes the events
   * @param termBase of that ledger
   */
  public ChangesImport(Ledger ledger, TermBaseService termBase, SigningKeys keys) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.termBase = Objects.requireNonNull(termBase, "termBase");
    this.keys = Objects.requireNonNull(keys, "keys");
  }

  /**
   * Shows what would happen, and finds whatever would be refused; nothing is written.
   *
   * @throws ChangesException if the file or what is in it is not to be trusted
   */
  public Outcome dryRun(Path path) throws IOException {
    SignedFile file = SignedFile.prove(path, keys);
    Counts counts = new Counts();
    try {
      take(
          file,
          counts,
          () -> {
            throw new NothingIsKept();
          });
    } catch (NothingIsKept asMeant) {
      return counts.outcome(file.header(), conflictsWith(file, counts.here));
    }
    throw new IllegalStateException("a dry run was not undone");
  }

  /**
   * Takes the events; when this returns they are on disk.
   *
   * @throws ChangesException if the file or what is in it is not to be trusted
   */
  public Outcome apply(Path path) throws IOException {
    SignedFile file = SignedFile.prove(path, keys);
    Counts counts = new Counts();
    take(file, counts, () -> {});
    keys.remember(file.header().chains(), file.header().from(), file.header().has());
    termBase.refresh();
    return counts.outcome(file.header(), termBase.current().conflicts());
  }

  private void take(SignedFile file, Counts counts, Runnable end) throws IOException {
    try {
      ledger.takeAll(
          events -> {
            each(
                file,
                event -> {
                  counts.count(event);
                  events.accept(event);
                });
            end.run();
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (LedgerException e) {
      throw file.refused(e.getMessage(), e);
    }
  }

  private static void each(SignedFile file, Consumer<LedgerEvent> reader) {
    try {
      file.events(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The conflicts that there would be: what is here, and the new events after it. */
  private List<EntryConflict> conflictsWith(SignedFile file, Frontier here) {
    Map<ContentHash, RecordedEvent> coming = new HashMap<>();
    EntryHistories histories =
        new EntryHistories(
            hash -> Optional.ofNullable(coming.get(hash)).or(() -> ledger.find(hash)));
    ledger.readAfter(0, histories::take);
    long[] position = {ledger.lastPosition()};
    each(
        file,
        event -> {
          if (!here.holds(event)) {
            RecordedEvent recorded = new RecordedEvent(++position[0], event);
            coming.put(event.hash(), recorded);
            histories.take(recorded);
          }
        });
    return histories.conflicts();
  }
}
