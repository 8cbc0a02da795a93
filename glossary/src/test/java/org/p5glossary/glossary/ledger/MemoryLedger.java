package org.p5glossary.glossary.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A ledger in memory: the twin of the stored one in tests. */
public final class MemoryLedger implements Ledger {

  private final InstanceId instance = InstanceId.random();
  private final Clock clock;
  private final List<RecordedEvent> events = new ArrayList<>();

  public MemoryLedger(Clock clock) {
    this.clock = clock;
  }

  @Override
  public InstanceId instance() {
    return instance;
  }

  @Override
  public synchronized List<RecordedEvent> append(String actor, List<? extends Decision> decisions) {
    if (actor.isBlank()) {
      throw new IllegalArgumentException("the actor is blank");
    }
    int before = events.size();
    for (Decision decision : decisions) {
      LedgerEvent event =
          LedgerEvent.sealed(
              instance,
              events.size() + 1L,
              actor,
              clock.instant().truncatedTo(ChronoUnit.MILLIS),
              events.isEmpty() ? List.of() : List.of(events.get(events.size() - 1).event().hash()),
              DecisionCodec.kind(decision),
              DecisionCodec.payload(decision));
      events.add(new RecordedEvent(events.size() + 1L, event));
    }
    return List.copyOf(events.subList(before, events.size()));
  }

  @Override
  public long appendAll(String actor, Consumer<Consumer<Decision>> source) {
    List<Decision> decisions = new ArrayList<>();
    source.accept(decisions::add);
    return append(actor, decisions).size();
  }

  @Override
  public synchronized long lastPosition() {
    return events.size();
  }

  @Override
  public synchronized void readAfter(long position, Consumer<RecordedEvent> reader) {
    List.copyOf(events.subList((int) Math.min(position, events.size()), events.size()))
        .forEach(reader);
  }

  @Override
  public synchronized Verification verify() {
    ChainCheck check = new ChainCheck();
    events.forEach(check::take);
    return check.result();
  }
}
