package org.p5glossary.ingest.correction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.alignment.Bead;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.ledger.AlignmentCorrected;
import org.p5glossary.glossary.ledger.CorrectionRestored;
import org.p5glossary.glossary.ledger.CorrectionRetracted;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.RecordedEvent;
import org.p5glossary.ingest.passage.VersionText;

/** All corrected alignments, as the ledger has them at the moment of asking. Thread-safe. */
public final class Corrections implements VerifiedBeads {

  private final Ledger ledger;
  private final Map<ContentHash, Correction> corrections = new LinkedHashMap<>();
  private final Map<ContentHash, Deque<ContentHash>> undone = new LinkedHashMap<>();
  private long position;

  /** Reads the decisions so far. */
  public Corrections(Ledger ledger) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    refresh();
  }

  private void refresh() {
    long last = ledger.lastPosition();
    ledger.readAfter(
        position,
        Set.of(AlignmentCorrected.class, CorrectionRetracted.class, CorrectionRestored.class),
        recorded -> {
          position = recorded.position();
          take(recorded);
        });
    position = Math.max(position, last);
  }

  private void take(RecordedEvent recorded) {
    Decision decision = recorded.decision();
    ContentHash id = recorded.event().hash();
    if (decision instanceof AlignmentCorrected corrected) {
      corrections.put(
          id,
          new Correction(
              id, recorded.event().actor(), recorded.event().time(), corrected, Optional.empty()));
      undone.remove(pair(corrected));
    } else if (decision instanceof CorrectionRetracted retracted) {
      corrections.computeIfPresent(
          retracted.correction(),
          (key, known) -> {
            if (known.retraction().isPresent()) {
              return known;
            }
            undone.computeIfAbsent(pair(known.decision()), none -> new ArrayDeque<>()).push(key);
            return known.retracted(
                Optional.of(
                    new Correction.Retraction(recorded.event().actor(), recorded.event().time())));
          });
    } else if (decision instanceof CorrectionRestored restored) {
      corrections.computeIfPresent(
          restored.correction(),
          (key, known) -> {
            undone.getOrDefault(pair(known.decision()), new ArrayDeque<>()).remove(key);
            return known.retracted(Optional.empty());
          });
    }
  }

  /** The same for both directions of a pair. */
  private static ContentHash pair(AlignmentCorrected decision) {
    String source = decision.source().language().tag();
    String target = decision.target().language().tag();
    boolean inOrder = source.compareTo(target) < 0;
    return ContentHash.of(
        decision.paper() + " " + (inOrder ? source : target) + " " + (inOrder ? target : source));
  }

  /** Every correction, those taken back too, in the order in which they were decided. */
  public synchronized List<Correction> all() {
    refresh();
    return List.copyOf(corrections.values());
  }

  /** A correction by its id. */
  public synchronized Optional<Correction> find(ContentHash id) {
    refresh();
    return Optional.ofNullable(corrections.get(id));
  }

  /** The corrections of two versions of a paper, in either direction, as decided. */
  public List<Correction> of(PaperId paper, Language one, Language other) {
    return all().stream().filter(correction -> correction.concerns(paper, one, other)).toList();
  }

  /** What can be undone: the latest correction of the pair that was not taken back. */
  public Optional<Correction> undoable(PaperId paper, Language one, Language other) {
    List<Correction> ofPair = new ArrayList<>(of(paper, one, other));
    ofPair.removeIf(correction -> correction.retraction().isPresent());
    return ofPair.isEmpty() ? Optional.empty() : Optional.of(ofPair.get(ofPair.size() - 1));
  }

  /** What can be redone: the last that was taken back, unless the pair was corrected since. */
  public synchronized Optional<Correction> redoable(PaperId paper, Language one, Language other) {
    refresh();
    return undone.values().stream()
        .map(Deque::peek)
        .filter(Objects::nonNull)
        .map(corrections::get)
        .filter(correction -> correction.concerns(paper, one, other))
        .findFirst();
  }

  /** What becomes of each correction of two versions in their texts as they read today. */
  public List<PlacedCorrection> placed(PaperId paper, VersionText source, VersionText target) {
    return Placement.of(of(paper, source.language(), target.language()), source, target);
  }

  /** A correction of versions that are not there. */
  public static PlacedCorrection orphan(Correction correction) {
    return correction.retraction().isPresent()
        ? PlacedCorrection.without(correction, PlacedCorrection.State.RETRACTED)
        : PlacedCorrection.orphan(correction, OrphanReason.VERSION_ABSENT);
  }

  @Override
  public List<Bead> between(PaperId paper, VersionText source, VersionText target) {
    return placed(paper, source, target).stream()
        .flatMap(placed -> placed.beads().stream())
        .toList();
  }
}
