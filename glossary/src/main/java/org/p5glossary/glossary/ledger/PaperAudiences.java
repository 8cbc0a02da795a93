package org.p5glossary.glossary.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.p5glossary.corpus.document.ContentHash;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.glossary.audience.Audience;
import org.p5glossary.glossary.audience.Viewer;

/**
 * Whom papers are for, as the ledger has it at the moment of asking. What nobody spoke of is for
 * everybody. Thread-safe.
 */
public final class PaperAudiences {

  private final Ledger ledger;
  private final Map<ContentHash, Audience> files = new HashMap<>();
  private final Map<PaperId, Audience> papers = new HashMap<>();
  private long position;

  /** The audiences of a ledger, which is read when they are first asked for. */
  public PaperAudiences(Ledger ledger) {
    this.ledger = Objects.requireNonNull(ledger, "ledger");
  }

  private void refresh() {
    long last = ledger.lastPosition();
    if (last != position) {
      ledger.readAfter(position, Set.of(PaperAudienceSet.class), this::take);
      position = last;
    }
  }

  private void take(RecordedEvent recorded) {
    if (recorded.decision() instanceof PaperAudienceSet set) {
      set.originals().forEach(file -> files.put(file, set.audience()));
      set.paper().ifPresent(paper -> papers.put(paper, set.audience()));
    }
  }

  /** Whether nobody ever said of a paper that it is not for everybody. */
  public synchronized boolean isEmpty() {
    refresh();
    return files.isEmpty();
  }

  /** Whom a file is for, if somebody said it. */
  public synchronized Optional<Audience> of(ContentHash file) {
    refresh();
    return Optional.ofNullable(files.get(file));
  }

  /** Whom a paper of that name is for, whether it is here or was, if somebody said it. */
  public synchronized Optional<Audience> of(PaperId paper) {
    refresh();
    return Optional.ofNullable(papers.get(paper));
  }

  /**
   * Whom a paper with these files is for: those whom the name and every file are for; empty if that
   * is nobody.
   */
  public synchronized Optional<Audience> of(PaperId paper, Collection<ContentHash> originals) {
    refresh();
    List<Audience> all = new ArrayList<>();
    originals.forEach(file -> all.add(files.getOrDefault(file, Audience.PUBLIC)));
    all.add(papers.getOrDefault(paper, Audience.PUBLIC));
    return all.stream().filter(one -> all.stream().allMatch(one::within)).findFirst();
  }

  /** The names of papers that a viewer may not see, whether they are here or were. */
  public synchronized Set<PaperId> hidden(Viewer viewer) {
    refresh();
    return papers.entrySet().stream()
        .filter(paper -> !paper.getValue().visibleTo(viewer))
        .map(Map.Entry::getKey)
        .collect(Collectors.toUnmodifiableSet());
  }
}
