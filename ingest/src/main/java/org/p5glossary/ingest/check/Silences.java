package org.p5glossary.ingest.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.FindingSilenced;
import org.p5glossary.glossary.ledger.FindingUnsilenced;
import org.p5glossary.glossary.ledger.Ledger;

/** Which findings people said not to show, and why. Immutable. */
public final class Silences {

  /** Nothing is silenced. */
  public static final Silences NONE = new Silences(Map.of());

  /**
   * A person's word.
   *
   * @param reason why
   * @param by who
   */
  public record Silence(String reason, String by) {}

  private final Map<ContentHash, Silence> byFinding;

  private Silences(Map<ContentHash, Silence> byFinding) {
    this.byFinding = Map.copyOf(byFinding);
  }

  /** What a ledger says now. */
  public static Silences of(Ledger ledger) {
    Map<ContentHash, Silence> found = new HashMap<>();
    ledger.readAfter(
        0,
        Set.of(FindingSilenced.class, FindingUnsilenced.class),
        recorded -> {
          Decision decision = recorded.decision();
          if (decision instanceof FindingSilenced silenced) {
            found.put(silenced.finding(), new Silence(silenced.reason(), recorded.event().actor()));
          } else if (decision instanceof FindingUnsilenced unsilenced) {
            found.remove(unsilenced.finding());
          }
        });
    return new Silences(found);
  }

  /** Why a finding is not to be shown; empty if it is. */
  public Optional<Silence> of(ContentHash finding) {
    return Optional.ofNullable(byFinding.get(finding));
  }
}
