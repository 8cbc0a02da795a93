package org.p5glossary.ingest.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.ledger.Decision;
import org.p5glossary.glossary.ledger.DocumentAdmitted;
import org.p5glossary.glossary.ledger.DocumentWithdrawn;
import org.p5glossary.glossary.ledger.GroupingCorrected;
import org.p5glossary.glossary.ledger.Ledger;
import org.p5glossary.glossary.ledger.PaperAudienceSet;
import org.p5glossary.glossary.ledger.PaperAudiences;

/**
 * Which files people gave to the corpus and where they said that files belong, as the ledger has
 * it. One thread at a time.
 */
public final class Admissions {

  private final Ledger ledger;
  private final Map<ContentHash, DocumentAdmitted> admitted = new LinkedHashMap<>();
  private final Map<ContentHash, PaperId> corrected = new HashMap<>();
  private final PaperAudiences audiences;
  private long position;

  /** Reads the decisions so far. */
  public Admissions(Ledger ledger) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
    this.audiences = new PaperAudiences(ledger);
    refresh();
  }

  /** Takes in what was decided since. */
  public void refresh() {
    long last = ledger.lastPosition();
    ledger.readAfter(
        position,
        Set.of(DocumentAdmitted.class, DocumentWithdrawn.class, GroupingCorrected.class),
        recorded -> {
          position = recorded.position();
          take(recorded.decision());
        });
    position = Math.max(position, last);
  }

  private void take(Decision decision) {
    if (decision instanceof DocumentAdmitted admission) {
      admitted.putIfAbsent(admission.original(), admission);
      admitted.replace(admission.original(), admission);
    } else if (decision instanceof DocumentWithdrawn withdrawal) {
      admitted.remove(withdrawal.original());
    } else if (decision instanceof GroupingCorrected correction) {
      correction.originals().forEach(hash -> corrected.put(hash, correction.paper()));
    }
  }

  /** The files of the corpus, in the order in which they were first given. */
  public List<DocumentAdmitted> all() {
    return new ArrayList<>(admitted.values());
  }

  /** How a file was given, if it is in the corpus. */
  public Optional<DocumentAdmitted> of(ContentHash original) {
    return Optional.ofNullable(admitted.get(original));
  }

  /** The paper to which a person said that a file belongs, if one did. */
  public Optional<PaperId> correctedPaper(ContentHash original) {
    return Optional.ofNullable(corrected.get(original));
  }

  /** Whom files and papers are for. */
  public PaperAudiences audiences() {
    return audiences;
  }

  /** Records whom a file is for, if that is not what was said before. */
  void restrict(ContentHash original, Optional<PaperId> paper, Audience audience, String actor) {
    boolean said =
        audiences.of(original).orElse(Audience.PUBLIC).equals(audience)
            && paper.flatMap(audiences::of).orElse(audience).equals(audience);
    if (!said) {
      ledger.append(actor, List.of(new PaperAudienceSet(List.of(original), paper, audience, "")));
    }
  }

  /** Records whom a paper is for. */
  void restrict(Paper paper, Audience audience, String reason, String actor) {
    ledger.append(
        actor,
        List.of(
            new PaperAudienceSet(paper.originals(), Optional.of(paper.id()), audience, reason)));
  }

  /** Records that a file was given; nothing happens if it was given the same way before. */
  void admit(DocumentAdmitted admission, String actor) {
    if (!admission.equals(admitted.get(admission.original()))) {
      ledger.append(actor, List.of(admission));
      refresh();
    }
  }

  /**
   * Records that parts of a translation memory were given and whom they are for, all or none.
   *
   * @param parts the parts with their papers, in order
   * @param audience whom they are for; empty for everybody
   */
  public void admitAll(
      Map<DocumentAdmitted, PaperId> parts, Optional<Audience> audience, String actor) {
    List<Decision> decisions = new ArrayList<>();
    audience.ifPresent(
        whom ->
            parts.forEach(
                (part, paper) ->
                    decisions.add(
                        new PaperAudienceSet(
                            List.of(part.original()), Optional.of(paper), whom, ""))));
    decisions.addAll(parts.keySet());
    ledger.append(actor, decisions);
    refresh();
  }

  /** Records that a file was taken out. */
  public void withdraw(ContentHash original, String reason, String actor) {
    if (admitted.containsKey(original)) {
      ledger.append(actor, List.of(new DocumentWithdrawn(original, reason)));
      refresh();
    }
  }

  /** A number that orders files by when they were first given; files not given come last. */
  int rank(ContentHash original) {
    int rank = 0;
    for (ContentHash hash : admitted.keySet()) {
      if (hash.equals(original)) {
        return rank;
      }
      rank++;
    }
    return Integer.MAX_VALUE;
  }
}
