package org.p5glossary.glossary.ledger;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.p5glossary.corpus.document.ContentHash;

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
  public synchronized List<RecordedEvent> append(
      String actor, Decision first, Function<ContentHash, List<? extends Decision>> others) {
    int before = events.size();
    try {
      append(actor, others.apply(append(actor, List.of(first)).get(0).event().hash()));
      return List.copyOf(events.subList(before, events.size()));
    } catch (RuntimeException e) {
      events.subList(before, events.size()).clear();
      throw e;
    }
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
  public synchronized Verification verify(Optional<ContentHash> earlier) {
    ChainCheck check = new ChainCheck(instance, earlier);
    events.forEach(check::take);
    return check.result();
  }

  /** This twin has one chain only; exchange is tested on stored ledgers. */
  @Override
  public long takeAll(Consumer<Consumer<LedgerEvent>> source) {
    throw new UnsupportedOperationException("a ledger in memory takes no events of others");
  }

  @Override
  public synchronized Frontier frontier() {
    return events.isEmpty() ? Frontier.NONE : Frontier.of(Map.of(instance, (long) events.size()));
  }

  @Override
  public synchronized Optional<RecordedEvent> find(ContentHash hash) {
    return events.stream().filter(event -> event.event().hash().equals(hash)).findFirst();
  }
}
