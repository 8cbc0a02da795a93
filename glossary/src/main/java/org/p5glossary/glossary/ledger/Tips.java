package org.p5glossary.glossary.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.ContentHash;

/**
 * The events of a ledger that none follows. Each holds, through its parents, everything before it,
 * so that all of them together hold the whole ledger.
 */
final class Tips {

  private final NavigableSet<ContentHash> hashes =
      new TreeSet<>(Comparator.comparing(ContentHash::hex));

  /** Takes the next event; its parents are no tips any more. */
  void take(LedgerEvent event) {
    event.parents().forEach(hashes::remove);
    hashes.add(event.hash());
  }

  /**
   * One hash that holds the whole ledger: that of the only tip; of several tips (chains of other
   * instances that nothing was decided after), SHA-256 of their hexadecimal hashes in order, one a
   * line. Empty for an empty ledger.
   */
  Optional<ContentHash> head() {
    if (hashes.size() < 2) {
      return hashes.stream().findFirst();
    }
    String lines = hashes.stream().map(hash -> hash.hex() + "\n").collect(Collectors.joining());
    return Optional.of(ContentHash.of(lines.getBytes(StandardCharsets.US_ASCII)));
  }
}
