package org.p5glossary.glossary.signoff;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.Frontier;
import org.p5glossary.glossary.ledger.InstanceId;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.LedgerEvent;
import org.p5glossary.glossary.ledger.RecordedEvent;
import org.p5glossary.glossary.ledger.Verification;

/** The events of a ledger in another order, as a ledger that took them in by exchange has them. */
record ShuffledLedger(Ledger ledger, List<RecordedEvent> events) implements Ledger {

  @Override
  public InstanceId instance() {
    return ledger.instance();
  }

  @Override
  public List<RecordedEvent> append(String actor, List<? extends Decision> decisions) {
    throw new UnsupportedOperationException("this ledger is only read");
  }

  @Override
  public List<RecordedEvent> append(
      String actor, Decision first, Function<ContentHash, List<? extends Decision>> others) {
    throw new UnsupportedOperationException("this ledger is only read");
  }

  @Override
  public long appendAll(String actor, Consumer<Consumer<Decision>> source) {
    throw new UnsupportedOperationException("this ledger is only read");
  }

  @Override
  public long lastPosition() {
    return events.size();
  }

  @Override
  public void readAfter(long position, Consumer<RecordedEvent> reader) {
    for (int i = (int) position; i < events.size(); i++) {
      reader.accept(new RecordedEvent(i + 1L, events.get(i).event()));
    }
  }

  @Override
  public Verification verify(Optional<ContentHash> earlier) {
    return ledger.verify(earlier);
  }

  @Override
  public long takeAll(Consumer<Consumer<LedgerEvent>> source) {
    throw new UnsupportedOperationException("this ledger is only read");
  }

  @Override
  public Frontier frontier() {
    return ledger.frontier();
  }

  @Override
  public Optional<RecordedEvent> find(ContentHash hash) {
    return ledger.find(hash);
  }
}
