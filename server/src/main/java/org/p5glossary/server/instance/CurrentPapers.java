package org.p5glossary.server.instance;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.p5glossary.corpus.alignment.Alignment;
import org.p5glossary.corpus.language.Language;
import org.p5glossary.corpus.paper.Coverage;
import org.p5glossary.corpus.paper.Paper;
import org.p5glossary.corpus.passage.PaperId;
import org.p5glossary.corpus.store.AlignmentStore;
import org.p5glossary.corpus.store.PaperStore;

/**
 * Papers and sentence alignments as every page of results needs them, read once for each state of
 * the store. Thread-safe.
 */
public final class CurrentPapers {

  /** Sentence pairs kept at most, about 30 MB. */
  private static final int MOST_BEADS = 300_000;

  private record Pair(PaperId paper, Language source, Language target) {}

  /**
   * What was read.
   *
   * @param changes of the store before it was read
   */
  private record Known(
      long changes,
      Map<PaperId, Paper> papers,
      Coverage coverage,
      ConcurrentHashMap<Pair, Optional<Alignment>> alignments) {}

  private final LongSupplier changed;
  private final PaperStore papers;
  private final AlignmentStore alignments;
  private volatile Known kept;

  /**
   * @param changed tells the number of changes of the store
   * @param papers as far as somebody may see them
   * @param alignments of those
   */
  CurrentPapers(LongSupplier changed, PaperStore papers, AlignmentStore alignments) {
    this.changed = changed;
    this.papers = papers;
    this.alignments = alignments;
  }

  /** One state of the papers, for one answer. */
  public final class View {
    private final Known known;

    private View(Known known) {
      this.known = known;
    }

    /** A paper by its id. */
    public Optional<Paper> paper(PaperId id) {
      return Optional.ofNullable(known.papers().get(id));
    }

    /** What the papers cover. */
    public Coverage coverage() {
      return known.coverage();
    }

    /** The alignment of the sentences of two versions. */
    public Optional<Alignment> alignment(PaperId paper, Language source, Language target) {
      Pair pair = new Pair(paper, source, target);
      Optional<Alignment> found = known.alignments().get(pair);
      if (found == null) {
        found = alignments.alignment(paper, source, target, AlignmentStore.Unit.SENTENCE);
        if (beads(known) > MOST_BEADS) {
          known.alignments().clear();
        }
        known.alignments().put(pair, found);
      }
      return found;
    }
  }

  private static int beads(Known known) {
    return known.alignments().values().stream()
        .flatMap(Optional::stream)
        .mapToInt(alignment -> alignment.beads().size())
        .sum();
  }

  /** The papers as they stand now. */
  public View now() {
    long changes = changed.getAsLong();
    Known last = kept;
    if (last == null || last.changes() != changes) {
      List<Paper> all = papers.papers();
      last =
          new Known(
              changes,
              all.stream().collect(Collectors.toMap(Paper::id, Function.identity())),
              Coverage.of(all),
              new ConcurrentHashMap<>());
      kept = last;
    }
    return new View(last);
  }
}
