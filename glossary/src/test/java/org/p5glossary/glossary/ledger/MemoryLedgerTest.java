package org.p5glossary.glossary.ledger;

class MemoryLedgerTest extends LedgerContract {

  private final Ledger ledger = new MemoryLedger(CLOCK);

  @Override
  Ledger ledger() {
    return ledger;
  }
}
