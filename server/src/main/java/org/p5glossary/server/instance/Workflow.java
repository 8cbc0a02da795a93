package org.p5glossary.server.instance;

import java.time.Clock;
import org.p5glossary.glossary.history.EntryHistory;
import org.p5glossary.glossary.history.RestoreDesk;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.review.Proposals;
import org.p5glossary.glossary.review.ReviewDesk;
import org.p5glossary.glossary.signoff.SignOffs;
import org.p5glossary.glossary.signoff.SigningDesk;
import org.p5glossary.glossary.termbase.EntryNumbers;
import org.p5glossary.glossary.termbase.TermBaseService;

/**
 * What people do with entries: all of it follows from the ledger and is read from it at the start.
 * Thread-safe.
 */
public final class Workflow {

  private final EntryNumbers numbers = new EntryNumbers();
  private final TermBaseService entries;
  private final Proposals proposals;
  private final ReviewDesk review;
  private final SignOffs signOffs;
  private final SigningDesk signing;
  private final EntryHistory history;
  private final RestoreDesk restoring;

  /** Opens the term base of a ledger with all that follows from the same events. */
  Workflow(Ledger ledger) {
    proposals = new Proposals(ledger);
    signOffs = new SignOffs(ledger, numbers);
    history = new EntryHistory(ledger, proposals);
    entries = TermBaseService.open(ledger, proposals, signOffs, history);
    review = new ReviewDesk(ledger, entries, proposals);
    signing = new SigningDesk(ledger, entries, signOffs, Clock.systemUTC());
    restoring = new RestoreDesk(entries, history);
  }

  /** The numbers of entries by which sign-offs are kept. */
  EntryNumbers numbers() {
    return numbers;
  }

  /** Entries and their changes. */
  TermBaseService entries() {
    return entries;
  }

  /** Proposals and comments. */
  public Proposals proposals() {
    return proposals;
  }

  /** Takes proposals, comments and decisions. */
  public ReviewDesk review() {
    return review;
  }

  /** What the five say. */
  public SignOffs signOffs() {
    return signOffs;
  }

  /** Takes what the five say. */
  public SigningDesk signing() {
    return signing;
  }

  /** What entries said at any time. */
  public EntryHistory history() {
    return history;
  }

  /** Puts older texts in force again. */
  public RestoreDesk restoring() {
    return restoring;
  }
}
