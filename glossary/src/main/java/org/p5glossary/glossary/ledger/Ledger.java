package org.p5glossary.glossary.ledger;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

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
   * Appends decisions as a source gives them, all or none, without holding them all; when this
   * returns they are on disk. If the source throws, nothing is appended.
   *
   * @param actor who decided, never blank
   * @param source is called once and gives the decisions, in order; must not use the ledger
   * @return how many were appended
   */
  long appendAll(String actor, Consumer<Consumer<Decision>> source);

  /** The position of the last event, 0 for an empty ledger. */
  long lastPosition();

  /**
   * Shows every event after a position, in order of position, without holding them all.
   *
   * @param position 0 for all events
   */
  void readAfter(long position, Consumer<RecordedEvent> reader);

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
  Verification verify();
}
