package org.p5glossary.glossary.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.p5glossary.corpus.document.ContentHash;

/**
 * The append-only log of what people decided. Thread-safe; one process writes at a time.
 *
 * <p>Nothing that was acknowledged is ever changed or removed.
 */
public interface Ledger {

  /** The instance whose chain this ledger extends. */
  InstanceId instance();

  /**
   * Appends decisions, all or none; when this returns they are on disk.
   *
   * @param actor who decided, never blank
   * @param decisions in order; none is allowed and changes nothing
   * @return the events as recorded, in order
   */
  List<RecordedEvent> append(String actor, List<? extends Decision> decisions);

  /**
   * Appends a decision and others that name its event, all or none; when this returns they are on
   * disk.
   *
   * @param actor who decided, never blank
   * @param others is given the hash of the first event, and gives what follows it, in order
   * @return the events as recorded, in order
   */
  List<RecordedEvent> append(
      String actor, Decision first, Function<ContentHash, List<? extends Decision>> others);

  /**
   * Appends decisions as a source gives them, all or none, without holding them all; when this
   * returns they are on disk. If the source throws, nothing is appended.
   *
   * @param actor who decided, never blank
   * @param source is called once and gives the decisions, in order; must not use the ledger
   * @return how many were appended
   */
  long appendAll(String actor, Consumer<Consumer<Decision>> source);

  /**
   * Takes events of other ledgers as they are, all or none; what is held already is passed over.
   *
   * @param source is called once and gives the events, each after its parents; must not use the
   *     ledger
   * @return how many were not held yet
   * @throws LedgerException if a chain has a gap or a fork, or an event is not sound or not known
   *     to this version of the program
   */
  long takeAll(Consumer<Consumer<LedgerEvent>> source);

  /**
   * One hash that holds the whole ledger, as {@link #verify} says it, without checking anything;
   * empty for an empty ledger.
   */
  default Optional<ContentHash> head() {
    Tips tips = new Tips();
    readAfter(0, recorded -> tips.take(recorded.event()));
    return tips.head();
  }

  /** How far each chain goes. */
  Frontier frontier();

  /** The event with a hash. */
  Optional<RecordedEvent> find(ContentHash hash);

  /** The position of the last event, 0 for an empty ledger. */
  long lastPosition();

  /**
   * Shows every event after a position, in order of position, without holding them all.
   *
   * @param position 0 for all events
   */
  void readAfter(long position, Consumer<RecordedEvent> reader);

  /**
   * The same for events of some kinds; the others are not read.
   *
   * @param kinds at least one
   */
  default void readAfter(
      long position, Set<Class<? extends Decision>> kinds, Consumer<RecordedEvent> reader) {
    Set<String> names = DecisionCodec.kinds(kinds);
    readAfter(
        position,
        recorded -> {
          if (names.contains(recorded.event().kind())) {
            reader.accept(recorded);
          }
        });
  }

  /**
   * The event at a position, if there is one. A store that finds it without reading others should.
   */
  default Optional<RecordedEvent> event(long position) {
    AtomicReference<RecordedEvent> found = new AtomicReference<>();
    readAfter(
        position - 1,
        recorded -> {
          if (recorded.position() == position) {
            found.set(recorded);
          }
        });
    return Optional.ofNullable(found.get());
  }

  /** Checks every hash, every chain and every parent, and says which event is the first to fail. */
  default Verification verify() {
    return verify(Optional.empty());
  }

  /**
   * The same, and looks for a head that this ledger had earlier: then it still holds, unaltered,
   * all that it held then.
   *
   * @param earlier a head, or the hash of an event; empty to look for none
   */
  Verification verify(Optional<ContentHash> earlier);
}
