package org.p5glossary.glossary.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.glossary.entry.EntryId;
import org.p5glossary.glossary.ledger.CandidateRejected;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.termbase.TermBase;
import org.p5glossary.glossary.termbase.TermFolding;
import org.p5glossary.glossary.termbase.TermUse;

/**
 * What is not to be proposed: pairs that stand in one entry of the term base, and pairs that a
 * person has refused. Terms are compared folded. Thread-safe.
 */
public final class KnownPairs {

  private record Pair(String sourceTag, String sourceTerm, String targetTag, String targetTerm) {}

  private final Set<Pair> rejected;
  private final Map<String, Set<EntryId>> entriesByTerm;

  /** Millions of pairs are made of some thousand phrases, and folding one is the costly part. */
  private final Map<String, String> folded = new ConcurrentHashMap<>();

  private KnownPairs(Set<Pair> rejected, Map<String, Set<EntryId>> entriesByTerm) {
    this.rejected = rejected;
    this.entriesByTerm = entriesByTerm;
  }

  /** The rejected candidates of a ledger and the terms of a term base. */
  public static KnownPairs of(Ledger ledger, TermBase termBase) {
    Map<String, Set<EntryId>> entries = new HashMap<>();
    for (Map.Entry<String, List<TermUse>> term : termBase.foldedTerms().entrySet()) {
      for (TermUse use : term.getValue()) {
        entries
            .computeIfAbsent(key(use.language(), term.getKey()), key -> new HashSet<>())
            .add(use.entry());
      }
    }
    return new KnownPairs(rejected(ledger), entries);
  }

  /** The rejected candidates of a ledger alone: known terms are proposed too. */
  public static KnownPairs rejectedOnly(Ledger ledger) {
    return new KnownPairs(rejected(ledger), Map.of());
  }

  private static Set<Pair> rejected(Ledger ledger) {
    Set<Pair> rejected = new HashSet<>();
    ledger.readAfter(
        0,
        Set.of(CandidateRejected.class),
        recorded -> {
          if (recorded.decision() instanceof CandidateRejected refusal) {
            rejected.add(
                pair(
                    refusal.source(),
                    refusal.sourceTerm(),
                    refusal.target(),
                    refusal.targetTerm()));
          }
        });
    return Set.copyOf(rejected);
  }

  /** Whether the pair, in either order, is known or was refused. */
  public boolean contains(Language source, String sourceTerm, Language target, String targetTerm) {
    String from = folded.computeIfAbsent(sourceTerm, TermFolding::fold);
    String to = folded.computeIfAbsent(targetTerm, TermFolding::fold);
    if (rejected.contains(new Pair(source.primary(), from, target.primary(), to))
        || rejected.contains(new Pair(target.primary(), to, source.primary(), from))) {
      return true;
    }
    Set<EntryId> ofSource = entriesByTerm.getOrDefault(key(source, from), Set.of());
    Set<EntryId> ofTarget = entriesByTerm.getOrDefault(key(target, to), Set.of());
    return ofSource.stream().anyMatch(ofTarget::contains);
  }

  private static Pair pair(Language source, String sourceTerm, Language target, String targetTerm) {
    return new Pair(
        source.primary(),
        TermFolding.fold(sourceTerm),
        target.primary(),
        TermFolding.fold(targetTerm));
  }

  private static String key(Language language, String folded) {
    return language.primary() + ' ' + folded;
  }
}
