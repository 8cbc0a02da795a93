package org.p5glossary.server.instance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Version;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Viewer;
import org.p5glossary.ingest.correction.Correction;
import org.p5glossary.ingest.correction.Corrections;
import org.p5glossary.ingest.correction.PlacedCorrection;
import org.p5glossary.ingest.passage.VersionText;

/** Every correction with what became of it; worked out anew only when something changed. */
public final class CorrectionList {

  private final Instance instance;
  private volatile Known known = new Known(-1, -1, List.of());

  private record Known(long ledger, long corpus, List<PlacedCorrection> corrections) {}

  private record Pair(PaperId paper, Language source, Language target) {}

  /**
   * @param instance whose corrections are listed
   */
  public CorrectionList(Instance instance) {
    this.instance = instance;
  }

  /** All corrections in the order in which they were decided. */
  public List<PlacedCorrection> all() {
    long ledger = instance.ledger().lastPosition();
    long corpus = instance.journal().lastSequence();
    Known last = known;
    if (last.ledger() != ledger || last.corpus() != corpus) {
      last = new Known(ledger, corpus, work());
      known = last;
    }
    return last.corrections();
  }

  /** Those of papers that a viewer may see; a correction quotes its paper. */
  public List<PlacedCorrection> all(Viewer viewer) {
    Set<PaperId> hidden = instance.corpus(viewer).hidden();
    return all().stream()
        .filter(placed -> !hidden.contains(placed.correction().decision().paper()))
        .toList();
  }

  /** Whether a viewer may see the paper of a correction. */
  public boolean isFor(Viewer viewer, Correction correction) {
    return !instance.corpus(viewer).hidden().contains(correction.decision().paper());
  }

  /** How many have no place in today's texts. */
  public int orphans() {
    return (int)
        all().stream().filter(placed -> placed.state() == PlacedCorrection.State.ORPHANED).count();
  }

  private List<PlacedCorrection> work() {
    Map<Pair, List<Correction>> byPair = new LinkedHashMap<>();
    List<Correction> corrections = instance.corrections().all();
    for (Correction correction : corrections) {
      byPair.computeIfAbsent(pair(correction), none -> new ArrayList<>()).add(correction);
    }
    Map<ContentHash, PlacedCorrection> placed = new HashMap<>();
    byPair.forEach(
        (pair, ofPair) -> {
          Optional<VersionText> source = text(pair.paper(), pair.source());
          Optional<VersionText> target = text(pair.paper(), pair.target());
          List<PlacedCorrection> found =
              source.isPresent() && target.isPresent()
                  ? instance.corrections().placed(pair.paper(), source.get(), target.get())
                  : ofPair.stream().map(Corrections::orphan).toList();
          found.forEach(one -> placed.put(one.correction().id(), one));
        });
    return corrections.stream().map(correction -> placed.get(correction.id())).toList();
  }

  private static Pair pair(Correction correction) {
    return new Pair(
        correction.decision().paper(),
        correction.decision().source().language(),
        correction.decision().target().language());
  }

  private Optional<VersionText> text(PaperId paper, Language language) {
    return instance
        .whole()
        .papers()
        .paper(paper)
        .flatMap(known -> known.in(language))
        .filter(Version::readable)
        .map(version -> VersionText.of(language, instance.whole().papers().blocks(version.id())));
  }
}
